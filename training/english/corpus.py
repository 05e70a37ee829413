"""Training and development data as the numbers that the network takes."""
import random
from collections import Counter, defaultdict
from typing import NamedTuple

from .generate import generate
from .names import TAGS, gum_name_tags, read_iob
from .treebank import Token, read_treebank
from .words import BUCKETS, WordIndex, fold

NONE = -100  # what cross_entropy leaves out
LONGEST = 90
HELD_NAMES = 300  # sentences at the end of uner-dev that names are watched on


class Example(NamedTuple):
    words: list[int]
    trained: list[int]
    affixes: list[list[int]]
    heads: list[int]
    relations: list[int]
    upos: list[int]
    xpos: list[int]
    names: list[int]


class Corpus:
    def __init__(self, folder: str, vector_words: list[str], seed: int):
        ewt, gum = read_treebank(folder, 'ewt-train'), read_treebank(folder, 'gum-train')
        sentences = [s for s in ewt + gum if len(s) <= LONGEST]
        self.development = {name: read_treebank(folder, name) for name in ('ewt-dev', 'gum-dev')}
        counts = Counter(fold(t.form).lower() for s in sentences for t in s)
        self.trained_words = {w: i + 1 for i, w in enumerate(sorted(w for w, c in counts.items() if c >= 3))}
        self.upos, self.xpos, self.relations = (self.inventory(sentences, field) for field in ('upos', 'xpos', 'relation'))
        self.index = WordIndex(vector_words, self.trained_words)
        uner = read_iob(folder, 'uner-dev.iob2', 1, 2, '\t')
        wikigold = [s for s in read_iob(folder, 'wikigold.conll', 0, 1) if 1 < len(s) <= LONGEST]
        self.held_names = uner[-HELD_NAMES:]
        self.trees = [self.tree(s) for s in ewt if len(s) <= LONGEST]
        self.trees += [self.tree(s, gum_name_tags(s)) for s in gum if len(s) <= LONGEST]
        self.trees += [self.tree(s) for s in generate(ewt + gum, seed)]
        self.names = [self.named(s) for s in uner[:-HELD_NAMES] + wikigold]

    @staticmethod
    def inventory(sentences: list[list[Token]], field: str) -> list[str]:
        counts = Counter(getattr(t, field) for s in sentences for t in s)
        return [label for label, count in counts.most_common() if count >= 2]

    def tree(self, sentence: list[Token], names=None) -> Example:
        def place(labels, label):
            return labels.index(label) if label in labels else 0
        relations = [t.relation if t.relation in self.relations else t.relation.split(':')[0] for t in sentence]
        return Example(*self.index.rows([t.form for t in sentence]), [t.head for t in sentence],
                       [place(self.relations, r) for r in relations], [place(self.upos, t.upos) for t in sentence],
                       [place(self.xpos, t.xpos) for t in sentence],
                       [TAGS.index(n) for n in names] if names else [NONE] * len(sentence))

    def named(self, sentence: list[tuple[str, str]]) -> Example:
        nothing = [NONE] * len(sentence)
        return Example(*self.index.rows([form for form, _ in sentence]), nothing, nothing, nothing, nothing,
                       [TAGS.index(tag) for _, tag in sentence])

    def batches(self, words_per_batch: int, draw: random.Random) -> list[list[Example]]:
        """One pass over everything: batches of sentences of one length and one kind, in random order."""
        groups = defaultdict(list)
        for example in self.trees + self.names:
            groups[len(example.words), example.heads[0] == NONE, example.names[0] == NONE].append(example)
        batches = []
        for (length, _, _), examples in groups.items():
            draw.shuffle(examples)
            size = max(1, words_per_batch // (length + 1))
            batches += [examples[i:i + size] for i in range(0, len(examples), size)]
        draw.shuffle(batches)
        return batches

    def config(self, hidden=160, layers=3) -> dict:
        return {'ntid': len(self.trained_words) + 1, 'nb': BUCKETS, 'nup': len(self.upos), 'nxp': len(self.xpos),
                'nrel': len(self.relations), 'nner': len(TAGS), 'H': hidden, 'layers': layers, 'df': 64, 'da': 160, 'dr': 100, 'dt': 100}

    def described(self, config: dict) -> dict:
        return {'config': config, 'upos': self.upos, 'xpos': self.xpos, 'relations': self.relations, 'names': TAGS,
                'trained_words': self.trained_words}
