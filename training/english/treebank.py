"""Treebanks in CoNLL-U: sentences of tokens, plain or gzipped."""
import gzip
import os
from typing import Iterator, NamedTuple


class Token(NamedTuple):
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int  # 1-based; 0 is the root
    relation: str
    misc: str = '_'


def find_file(folder: str, name: str) -> str:
    for path in (os.path.join(folder, name), os.path.join(folder, name + '.gz')):
        if os.path.exists(path):
            return path
    raise SystemExit(f'{name} is not in {folder}: see training/README.md for where the treebanks are')


def read_lines(path: str) -> Iterator[str]:
    opener = gzip.open if path.endswith('.gz') else open
    with opener(path, 'rt', encoding='utf8') as lines:
        for line in lines:
            yield line.rstrip('\n')


def read_blocks(path: str) -> Iterator[list[str]]:
    """Lines between blank lines, comments left out."""
    block: list[str] = []
    for line in read_lines(path):
        if line.strip() and not line.startswith('# '):
            block.append(line)
        elif not line.strip() and block:
            yield block
            block = []
    if block:
        yield block


def read_treebank(folder: str, name: str) -> list[list[Token]]:
    """Syntactic words only: no multiword lines, no empty nodes."""
    sentences = []
    for block in read_blocks(find_file(folder, name + '.conllu')):
        columns = [line.split('\t') for line in block if not line.startswith('#')]
        words = [c for c in columns if c[0].isdigit()]
        if words:
            sentences.append([Token(c[1], c[2], c[3], c[4], int(c[6]), c[7], c[9]) for c in words])
    return sentences
