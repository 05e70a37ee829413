"""One command from data to weights: python3 -m english.train (in training/). Seeded and counted in steps, not in time.

Choices are made on ewt-dev and gum-dev alone; the test sets are read by bench/english.mjs only.
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from .corpus import NONE, Corpus, Example
from .export import export
from .fixture import write_fixture
from .network import Parser
from .trees import spanning_tree
from .vectors import load_vectors

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..'))
AVERAGED = 20  # steps between two looks of the moving average


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', default=os.path.join(ROOT, '..', 'shared', 'treebanks', 'data'))
    parser.add_argument('--cache', default=os.path.join(ROOT, 'training', '.cache'), help='vectors and checkpoints')
    parser.add_argument('--out', default=os.path.join(ROOT, 'models', 'english'))
    parser.add_argument('--fixtures', default=os.path.join(ROOT, 'src', 'claims', 'english', 'fixtures'))
    parser.add_argument('--steps', type=int, default=10_300)
    parser.add_argument('--decay', type=float, default=0.5, help='share of the steps in which the rate falls to nothing')
    parser.add_argument('--rate', type=float, default=2.5e-3)
    parser.add_argument('--dropout', type=float, default=0.27)
    parser.add_argument('--word-dropout', type=float, default=0.14)
    parser.add_argument('--batch', type=int, default=1_100, help='words')
    parser.add_argument('--vocabulary', type=int, default=40_000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--resume', action='store_true', help='go on from the checkpoint in the cache')
    return parser.parse_args()


def rate_at(step, options):
    warm = min(1, (step + 1) / 60)
    left = (options.steps - step) / (options.decay * options.steps)
    return options.rate * warm * min(1, max(0.01, left))


def loss_of(network, batch):
    fields = {name: torch.tensor([getattr(e, name) for e in batch]) for name in Example._fields}
    arcs, dependents, heads, states = network(fields['words'], fields['trained'], fields['affixes'])
    loss = 0
    if fields['names'][0, 0] != NONE:
        loss = 0.5 * F.cross_entropy(network.ner(states).flatten(0, 1), fields['names'].flatten())
    if fields['heads'][0, 0] != NONE:
        itself = F.pad(torch.eye(arcs.size(1), dtype=torch.bool), (1, 0))
        labels = network.labels(dependents, heads, fields['heads'])
        tags = F.cross_entropy(network.up(states).flatten(0, 1), fields['upos'].flatten())
        tags = tags + F.cross_entropy(network.xp(states).flatten(0, 1), fields['xpos'].flatten())
        loss = loss + F.cross_entropy(arcs.masked_fill(itself, -1e9).flatten(0, 1), fields['heads'].flatten())
        loss = loss + F.cross_entropy(labels.flatten(0, 1), fields['relations'].flatten()) + 0.5 * tags
    return loss


@torch.no_grad()
def evaluate(network, corpus, sentences):
    """UPOS, UAS and LAS without subtypes, of all words, in per cent."""
    network.eval()
    words = tagged = attached = labelled = 0
    root = corpus.relations.index('root')
    for sentence in sentences:
        arcs, dependents, heads, states = network(*(torch.tensor([rows]) for rows in corpus.index.rows([t.form for t in sentence])))
        tree = spanning_tree(arcs[0].numpy())
        scores = network.labels(dependents, heads, torch.tensor([tree]))[0]
        scores[:, root] = -1e9
        upos = network.up(states)[0].argmax(-1).tolist()
        for token, head, label, tag in zip(sentence, tree, scores.argmax(-1).tolist(), upos):
            relation = 'root' if head == 0 else corpus.relations[label]
            words += 1
            tagged += corpus.upos[tag] == token.upos
            attached += head == token.head
            labelled += head == token.head and relation.split(':')[0] == token.relation.split(':')[0]
    network.train()
    return {'UPOS': round(100 * tagged / words, 2), 'UAS': round(100 * attached / words, 2), 'LAS': round(100 * labelled / words, 2)}


class Trainer:
    def __init__(self, options, corpus, network):
        self.options, self.corpus, self.network = options, corpus, network
        self.values = [p for p in network.parameters() if p.requires_grad]
        self.optimiser = torch.optim.Adam(self.values, lr=options.rate, betas=(0.9, 0.95))
        self.average = self.flat()
        self.step = 0
        self.checkpoint = os.path.join(options.cache, 'checkpoint.pt')

    def flat(self):
        return torch.cat([p.data.flatten() for p in self.values])

    def set_values(self, flat):
        for values, part in zip(self.values, flat.split([p.numel() for p in self.values])):
            values.data.copy_(part.view_as(values))

    def save(self):
        torch.save({'values': self.flat(), 'average': self.average, 'optimiser': self.optimiser.state_dict(), 'step': self.step}, self.checkpoint + '.new')
        os.replace(self.checkpoint + '.new', self.checkpoint)

    def load(self):
        stored = torch.load(self.checkpoint)
        self.set_values(stored['values'])
        self.optimiser.load_state_dict(stored['optimiser'])
        self.average, self.step = stored['average'], stored['step']

    def take_step(self, batch):
        for group in self.optimiser.param_groups:
            group['lr'] = rate_at(self.step, self.options)
        loss = loss_of(self.network, batch)
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.values, 5.0)
        self.optimiser.step()
        self.step += 1
        if self.step % AVERAGED == 0:
            keep = min(0.95, self.step / (self.step + 10 * AVERAGED))
            self.average.mul_(keep).add_(self.flat(), alpha=1 - keep)
        return loss.item()

    def run(self):
        draw = random.Random(self.options.seed * 1000 + self.step)
        torch.manual_seed(self.options.seed * 1000 + self.step)
        begun, losses = time.time(), []
        self.network.train()
        while self.step < self.options.steps:
            for batch in self.corpus.batches(self.options.batch, draw):
                if self.step == self.options.steps:
                    break
                losses.append(self.take_step(batch))
                if self.step % 100 == 0:
                    print(f'step {self.step} seconds {time.time() - begun:.0f} loss {sum(losses) / len(losses):.3f}', flush=True)
                    losses.clear()
                if self.step % 300 == 0:
                    self.save()
        self.set_values(self.average)


def main():
    options = arguments()
    torch.set_num_threads(1)
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    vector_words, vectors = load_vectors(options.cache)
    corpus = Corpus(options.data, vector_words, options.seed)
    config = corpus.config()
    table = torch.tensor(np.vstack([np.zeros((1, vectors.shape[1]), np.float32), vectors]))
    network = Parser(table, config, options.dropout, options.word_dropout)
    trainer = Trainer(options, corpus, network)
    print(f'{len(corpus.trees)} trees, {len(corpus.names)} sentences with names, {len(trainer.average)} trained values', flush=True)
    if options.resume:
        trainer.load()
    trainer.run()
    for name, sentences in corpus.development.items():
        print(name, json.dumps(evaluate(network, corpus, sentences)), flush=True)
    state = {k: v.numpy() for k, v in network.state_dict().items() if k != 'vec'}
    described = corpus.described(config)
    words, rounded = export(state, described, vectors, vector_words, options.vocabulary, options.out)
    write_fixture(described, words, rounded, options.fixtures)


if __name__ == '__main__':
    main()
