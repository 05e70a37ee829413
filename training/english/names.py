"""Name spans for training: IOB files, and spans derived from the entity layer of GUM."""
import re

from .treebank import Token, find_file, read_blocks

TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']
KINDS = {'person': 'PER', 'organization': 'ORG', 'place': 'LOC'}
TITLES = set('mr mrs ms dr prof professor president senator sen sir minister chancellor king queen prince princess lord lady judge '
             'justice captain general colonel governor mayor congressman representative rep pope saint st. mr. mrs. ms. dr. prof. '
             'sen. gov. gen.'.split())
LINKS = {'-', "'s", '’s', '&'}
SMALL_WORDS = {'of', 'for', 'and', 'the', 'on'}
MENTION = re.compile(r'\(([^()]*)(\))?|(\d+)\)')


def read_iob(folder: str, name: str, word_column: int, tag_column: int, separator=None) -> list[list[tuple[str, str]]]:
    """Sentences of (form, tag); kinds other than person, organisation and place are no names."""
    sentences = []
    for block in read_blocks(find_file(folder, name)):
        sentence, previous = [], None
        for line in block:
            columns = line.split(separator)
            prefix, _, kind = columns[tag_column].partition('-')
            if kind not in KINDS.values():
                tag, previous = 'O', None
            else:
                tag = ('I-' if prefix == 'I' and previous == kind else 'B-') + kind
                previous = kind
            sentence.append((columns[word_column], tag))
        sentences.append(sentence)
    return sentences


def entity_spans(sentence: list[Token]) -> list[tuple[int, int, str]]:
    """(first, last, kind) of entities that begin and end in the sentence, widest first."""
    spans, open_spans = [], {}
    for i, token in enumerate(sentence):
        entity = re.search(r'Entity=([^|]*)', token.misc)
        for opened, closed, ended in MENTION.findall(entity.group(1) if entity else ''):
            fields = opened.split('-')
            if len(fields) > 1 and closed:
                spans.append((i, i, fields[1]))
            elif len(fields) > 1:
                open_spans.setdefault(fields[0], []).append((i, fields[1]))
            elif open_spans.get(ended):
                first, kind = open_spans[ended].pop()
                spans.append((first, i, kind))
    return sorted(spans, key=lambda span: span[0] - span[1])


def name_within(sentence: list[Token], first: int, last: int, kind: str):
    """The proper name at the head of an entity: (first, last), or None where the head is no proper noun."""
    head = next((k for k in range(first, last + 1) if not first <= sentence[k].head - 1 <= last), None)
    if head is None or sentence[head].upos != 'PROPN':
        return None

    def is_name(k):
        if not first <= k <= last:
            return False
        capital = sentence[k].form[:1].isupper() and sentence[k].upos in ('ADJ', 'NOUN', 'NUM', 'VERB') and k > 0
        return sentence[k].upos == 'PROPN' or (capital and kind != 'PER')

    def is_link(k):
        form = sentence[k].form if first <= k <= last else ''
        return form in LINKS or (kind != 'PER' and form.lower() in SMALL_WORDS)

    def grow(edge, step):
        while True:
            if is_name(edge + step):
                edge += step
            elif is_link(edge + step) and is_name(edge + 2 * step) and not (
                    step > 0 and kind != 'ORG' and sentence[edge + 1].form.lower() == 'and'):
                edge += 2 * step
            elif (kind == 'ORG' or (step < 0 and kind == 'LOC')) and is_link(edge + step) and is_link(edge + 2 * step) and is_name(edge + 3 * step):
                edge += 3 * step
            else:
                return edge

    begin, end = grow(head, -1), grow(head, 1)
    while kind == 'PER' and begin < head and sentence[begin].form.lower() in TITLES:
        begin += 1
    return begin, end


def gum_name_tags(sentence: list[Token]) -> list[str]:
    tags = ['O'] * len(sentence)
    for first, last, entity in entity_spans(sentence):
        kind = KINDS.get(entity)
        name = name_within(sentence, first, last, kind) if kind else None
        if name and all(tag == 'O' for tag in tags[name[0]:name[1] + 1]):
            tags[name[0]:name[1] + 1] = ['B-' + kind] + ['I-' + kind] * (name[1] - name[0])
    return tags
