"""What the training framework says of our own sentences with the weights as they are on disk: the reference for the
inference in TypeScript (src/claims/english/fixtures/torch.json)."""
import json
import os

import numpy as np
import torch

from .network import Parser
from .trees import spanning_tree
from .words import WordIndex


def network_of(described: dict, words: list[str], rounded: dict) -> tuple[Parser, WordIndex]:
    """The network with the rounded weights; every word of the vocabulary is one row of its vector table."""
    config = {**described['config'], 'ntid': 1}
    network = Parser(torch.tensor(rounded['words']), config)
    state = {'vec': rounded['words'], 'fe.weight': rounded['affixes'], 'delta.weight': np.zeros((1, rounded['words'].shape[1]), np.float32),
             'unk': np.zeros(rounded['words'].shape[1], np.float32), 'root': rounded['root'], 'U': rounded['arc.weight'].T, 'ub': rounded['arc.bias'],
             'mlp.weight': rounded['split.weight'], 'mlp.bias': rounded['split.bias']}
    for ours, theirs in (('relation', 'rel'), ('upos', 'up'), ('xpos', 'xp'), ('name', 'ner')):
        state[theirs + '.weight'], state[theirs + '.bias'] = rounded[ours + '.weight'], rounded[ours + '.bias']
    for layer in range(config['layers']):
        for direction, suffix in (('forward', ''), ('backward', '_reverse')):
            source, target = f'layer{layer}.{direction}.', f'rnn.{layer}.'
            state[f'{target}weight_ih_l0{suffix}'] = rounded[source + 'input']
            state[f'{target}weight_hh_l0{suffix}'] = rounded[source + 'recurrent']
            state[f'{target}bias_ih_l0{suffix}'] = rounded[source + 'bias']
            state[f'{target}bias_hh_l0{suffix}'] = np.zeros_like(rounded[source + 'bias'])
        if layer > 1:
            state[f'gain.{layer - 2}'] = rounded[f'layer{layer}.gain']
    network.load_state_dict({k: torch.tensor(np.ascontiguousarray(v, dtype=np.float32)) for k, v in state.items()})
    return network.eval(), WordIndex(words, {})


@torch.no_grad()
def read(network: Parser, index: WordIndex, described: dict, forms: list[str]) -> dict:
    vectors, _, affixes = index.rows(forms)
    arcs, dependents, heads, states = network(torch.tensor([vectors]), torch.zeros(1, len(forms), dtype=torch.long), torch.tensor([affixes]))
    tree = spanning_tree(arcs[0].numpy())
    labels = network.labels(dependents, heads, torch.tensor([tree]))[0]
    tags = torch.cat([network.up(states), network.xp(states), network.ner(states)], -1)[0]
    rounded = lambda x: [round(v, 4) for v in x.flatten().tolist()]
    return {'words': forms, 'heads': tree, 'arcs': rounded(arcs[0]), 'relations': rounded(labels), 'tags': rounded(tags)}


def write_fixture(described: dict, words: list[str], rounded: dict, folder: str) -> None:
    with open(os.path.join(folder, 'sentences.txt'), encoding='utf8') as lines:
        sentences = [line.split() for line in lines if line.strip()]
    network, index = network_of(described, words, rounded)
    with open(os.path.join(folder, 'torch.json'), 'w', encoding='utf8') as out:
        json.dump([read(network, index, described, forms) for forms in sentences], out, ensure_ascii=False, separators=(',', ':'))
        out.write('\n')
