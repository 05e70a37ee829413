"""Generated training sentences for constructions that analysts' prose is full of and the treebanks are short of.

Made from the training trees alone, by moving and adding words whose arcs are known, so nothing is guessed:
reporting passives ("X is thought by officials to have ..."), passives with an agent, appositions, acronyms in brackets.
"""
import random
from collections import Counter, defaultdict
from typing import Callable, NamedTuple, Optional

from .treebank import Token

Sentence = list[Token]

COUNTS = {'reporting': 700, 'agent': 500, 'apposition': 350, 'acronym': 150}

REPORTING = {
    'thought': 'think', 'believed': 'believe', 'said': 'say', 'reported': 'report', 'alleged': 'allege',
    'known': 'know', 'understood': 'understand', 'rumoured': 'rumour', 'estimated': 'estimate', 'claimed': 'claim',
    'presumed': 'presume', 'suspected': 'suspect', 'expected': 'expect', 'considered': 'consider',
}
ADVERBS = ['reportedly', 'widely', 'generally', 'also', 'now', 'still', 'long', 'variously']
INFORMANTS = [['officials'], ['analysts'], ['some', 'observers'], ['the', 'police'], ['many', 'experts'], ['residents']]
PRONOUN_SUBJECTS = {'i', 'we', 'you', 'there', 'who', 'what', 'which', 'that', 'me', 'us'}


class Piece(NamedTuple):
    """A word on its way into a new sentence; `key` names it, `head` names the word it hangs on."""
    key: object
    token: Token
    head: object
    relation: str


class Forms(NamedTuple):
    participle: dict[str, str]
    infinitive: dict[str, str]


def learn_forms(sentences: list[Sentence]) -> Forms:
    participles: dict[str, Counter] = defaultdict(Counter)
    infinitive = {}
    for token in (t for s in sentences for t in s):
        if token.xpos == 'VBN' and token.upos in ('VERB', 'AUX'):
            participles[token.lemma][token.form.lower()] += 1
        elif token.xpos == 'VB':
            infinitive[token.lemma] = token.form.lower()
    return Forms({lemma: forms.most_common(1)[0][0] for lemma, forms in participles.items()}, infinitive)


def word(form: str, lemma: str, upos: str, xpos: str) -> Token:
    return Token(form, lemma, upos, xpos, 0, '_')


def keep(sentence: Sentence, positions) -> list[Piece]:
    """Words of the source, hung where they hung; the key of a word is its place in the source, of the root's head 'ROOT'."""
    return [Piece(i, sentence[i], sentence[i].head - 1 if sentence[i].head else 'ROOT', sentence[i].relation) for i in positions]


def rehang(pieces: list[Piece], changes: dict) -> list[Piece]:
    return [p._replace(head=changes[p.key][0], relation=changes[p.key][1]) if p.key in changes else p for p in pieces]


def build(pieces: list[Piece]) -> Sentence:
    place = {piece.key: i + 1 for i, piece in enumerate(pieces)}
    place['ROOT'] = 0
    return [p.token._replace(head=place[p.head], relation=p.relation, misc='_') for p in pieces]


def children(sentence: Sentence, i: int) -> list[int]:
    return [k for k, t in enumerate(sentence) if t.head == i + 1]


def subtree(sentence: Sentence, i: int) -> Optional[list[int]]:
    """Places of the word and all below it, or None where they are not one stretch."""
    found, queue = {i}, [i]
    while queue:
        for k in children(sentence, queue.pop()):
            found.add(k)
            queue.append(k)
    places = sorted(found)
    return places if places[-1] - places[0] + 1 == len(places) else None


def is_plural(sentence: Sentence, i: int) -> bool:
    return (sentence[i].xpos in ('NNS', 'NNPS') or sentence[i].form.lower() in ('they', 'these', 'those')
            or any(sentence[k].relation == 'conj' for k in children(sentence, i)))


def simple_clause(sentence: Sentence) -> Optional[tuple[int, int]]:
    """(verb, subject) of a plain statement in the active with a finite verb, else None."""
    if not 4 <= len(sentence) <= 35 or sentence[-1].form in ('?', '!'):
        return None
    verb = next(i for i, t in enumerate(sentence) if t.head == 0)
    below = children(sentence, verb)
    if sentence[verb].upos != 'VERB' or sentence[verb].xpos not in ('VBD', 'VBZ', 'VBP'):
        return None
    subjects = [i for i in below if sentence[i].relation == 'nsubj']
    barred = ('aux', 'aux:pass', 'expl', 'conj', 'parataxis', 'cc', 'csubj', 'list', 'discourse')
    if len(subjects) != 1 or subjects[0] > verb or any(sentence[i].relation in barred for i in below):
        return None
    if sentence[subjects[0]].form.lower() in PRONOUN_SUBJECTS:
        return None
    before = [i for i in below if i < verb and sentence[i].relation != 'punct']
    allowed = ('nsubj', 'advmod', 'obl', 'obl:unmarked', 'advcl')
    if any(sentence[i].relation not in allowed or i > subjects[0] for i in before):
        return None
    return verb, subjects[0]


def auxiliaries(draw: random.Random, plural: bool, on: object) -> list[Piece]:
    if draw.random() < 0.15:
        return [Piece('have', word('have' if plural else 'has', 'have', 'AUX', 'VBP' if plural else 'VBZ'), on, 'aux'),
                Piece('be', word('been', 'be', 'AUX', 'VBN'), on, 'aux:pass')]
    form = draw.choice(['are', 'were'] if plural else ['is', 'was'])
    tag = {'are': 'VBP', 'is': 'VBZ'}.get(form, 'VBD')
    return [Piece('be', word(form, 'be', 'AUX', tag), on, 'aux:pass')]


def informant(draw: random.Random) -> list[Piece]:
    *determiners, noun = draw.choice(INFORMANTS)
    return ([Piece('by', word('by', 'by', 'ADP', 'IN'), 'informant', 'case')]
            + [Piece('det', word(d, d, 'DET' if d == 'the' else 'ADJ', 'DT' if d == 'the' else 'JJ'), 'informant',
                     'det' if d in ('the', 'some') else 'amod') for d in determiners]
            + [Piece('informant', word(noun, noun.rstrip('s'), 'NOUN', 'NN' if noun == 'police' else 'NNS'), 'report', 'obl:agent')])


def reporting_passive(sentence: Sentence, forms: Forms, draw: random.Random) -> Optional[Sentence]:
    """ "X attacked Y." -> "X is thought (by officials) to have attacked Y." """
    clause = simple_clause(sentence)
    if not clause:
        return None
    verb, subject = clause
    past = sentence[verb].xpos == 'VBD'
    form = (forms.participle if past else forms.infinitive).get(sentence[verb].lemma)
    if not form:
        return None
    participle = draw.choice(sorted(REPORTING))
    inserted = auxiliaries(draw, is_plural(sentence, subject), 'report')
    chance = draw.random()
    if chance < 0.12:
        inserted += [Piece('no', word('no', 'no', 'ADV', 'RB'), 'longer', 'advmod'),
                     Piece('longer', word('longer', 'long', 'ADV', 'RBR'), 'report', 'advmod')]
    elif chance < 0.4:
        adverb = draw.choice(ADVERBS)
        inserted.append(Piece('adverb', word(adverb, adverb, 'ADV', 'RB'), 'report', 'advmod'))
    inserted.append(Piece('report', word(participle, REPORTING[participle], 'VERB', 'VBN'), 'ROOT', 'root'))
    if draw.random() < 0.25:
        inserted += informant(draw)
    inserted.append(Piece('to', word('to', 'to', 'PART', 'TO'), verb, 'mark'))
    if past:
        inserted.append(Piece('perfect', word('have', 'have', 'AUX', 'VB'), verb, 'aux'))
    old = keep(sentence, range(len(sentence)))
    changes = {i: ('report', 'nsubj:pass' if i == subject else sentence[i].relation) for i in children(sentence, verb) if i < verb}
    changes[verb] = ('report', 'xcomp')
    last = len(sentence) - 1
    if sentence[last].relation == 'punct' and sentence[last].head == verb + 1:
        changes[last] = ('report', 'punct')
    infinitive = sentence[verb]._replace(form=form, xpos='VBN' if past else 'VB')
    old = [p._replace(token=infinitive) if p.key == verb else p for p in rehang(old, changes)]
    return build(old[:verb] + inserted + old[verb:])


def with_case(pieces: list[Piece], upper: bool) -> list[Piece]:
    first = pieces[0].token
    if upper:
        form = first.form[:1].upper() + first.form[1:]
    else:
        form = first.form if first.upos == 'PROPN' or first.form.isupper() else first.form.lower()
    return [pieces[0]._replace(token=first._replace(form=form))] + pieces[1:]


def agent_passive(sentence: Sentence, forms: Forms, draw: random.Random) -> Optional[Sentence]:
    """ "X attacked Y in May." -> "Y was attacked by X in May." """
    clause = simple_clause(sentence)
    if not clause:
        return None
    verb, subject = clause
    participle = forms.participle.get(sentence[verb].lemma)
    below = children(sentence, verb)
    objects = [i for i in below if sentence[i].relation == 'obj']
    barred = ('iobj', 'xcomp', 'ccomp', 'compound:prt', 'advcl')
    if not participle or len(objects) != 1 or any(sentence[i].relation in barred for i in below) or sentence[verb].lemma == 'have':
        return None
    doer, done_to = subtree(sentence, subject), subtree(sentence, objects[0])
    if not doer or not done_to or doer[-1] != verb - 1 or done_to[0] != verb + 1:
        return None
    if any(sentence[i].upos not in ('NOUN', 'PROPN') for i in (subject, objects[0])):
        return None
    opens = doer[0] == 0
    left = keep(sentence, range(doer[0]))
    middle = [Piece(verb, sentence[verb]._replace(form=participle, xpos='VBN'), 'ROOT', 'root')]
    tense = 'past' if sentence[verb].xpos == 'VBD' else 'present'
    plural = is_plural(sentence, objects[0])
    form = {('past', True): 'were', ('past', False): 'was', ('present', True): 'are', ('present', False): 'is'}[tense, plural]
    be = [Piece('be', word(form, 'be', 'AUX', 'VBD' if tense == 'past' else 'VBP' if plural else 'VBZ'), verb, 'aux:pass')]
    by = [Piece('by', word('by', 'by', 'ADP', 'IN'), subject, 'case')]
    patient = rehang(keep(sentence, done_to), {objects[0]: (verb, 'nsubj:pass')})
    agent = rehang(keep(sentence, doer), {subject: (verb, 'obl:agent')})
    if opens:
        patient, agent = with_case(patient, True), with_case(agent, False)
    rest = keep(sentence, range(done_to[-1] + 1, len(sentence)))
    return build(left + patient + be + middle + by + agent + rest)


def noun_phrases(sentences: list[Sentence]) -> list[Sentence]:
    """Short noun phrases with an article, each a tree of its own: what an apposition is made of."""
    found = []
    for sentence in sentences:
        for i, token in enumerate(sentence):
            if token.upos != 'NOUN' or token.xpos != 'NN':
                continue
            places = subtree(sentence, i)
            if not places or not 3 <= len(places) <= 8 or sentence[places[0]].form.lower() not in ('a', 'an', 'the'):
                continue
            if any(sentence[k].relation in ('punct', 'cop', 'conj', 'acl:relcl', 'appos', 'case') and sentence[k].head == i + 1 for k in places):
                continue
            if any(sentence[k].upos in ('VERB', 'PUNCT', 'AUX', 'PRON') for k in places) or not any(sentence[k].upos == 'PROPN' or sentence[k].relation == 'nmod' for k in places):
                continue
            found.append([sentence[k]._replace(head=sentence[k].head - places[0] if k != i else 0) for k in places])
    return found


def name_heads(sentence: Sentence) -> list[tuple[int, int]]:
    """(head, last place) of proper names not followed by punctuation."""
    found = []
    for i, token in enumerate(sentence):
        if token.upos == 'PROPN' and token.relation in ('nsubj', 'obj', 'obl', 'nsubj:pass', 'nmod', 'obl:agent'):
            places = subtree(sentence, i)
            if places and len(places) <= 7 and places[-1] + 1 < len(sentence) and sentence[places[-1] + 1].upos != 'PUNCT':
                if all(sentence[k].upos != 'PUNCT' and sentence[k].relation not in ('conj', 'appos') for k in places):
                    found.append((i, places[-1]))
    return found


def comma(key: str, head: object) -> Piece:
    return Piece(key, word(',', ',', 'PUNCT', ','), head, 'punct')


def apposition(sentence: Sentence, phrase: Sentence, draw: random.Random) -> Optional[Sentence]:
    """ "Hama spoke." -> "Hama, the leader of the party, spoke." """
    names = name_heads(sentence)
    if not names or len(sentence) > 40:
        return None
    name, last = draw.choice(names)
    root = next(k for k, t in enumerate(phrase) if t.head == 0)
    key = lambda k: ('phrase', k)
    added = [Piece(key(k), t, key(t.head - 1), t.relation) for k, t in enumerate(phrase)]
    added[root] = added[root]._replace(head=name, relation='appos')
    added[0] = with_case(added[:1], False)[0]
    old = keep(sentence, range(len(sentence)))
    return build(old[:last + 1] + [comma('open', key(root))] + added + [comma('close', key(root))] + old[last + 1:])


def acronym(sentence: Sentence, draw: random.Random) -> Optional[Sentence]:
    """ "the Free Trade Party won" -> "the Free Trade Party (FTP) won" """
    for name, last in name_heads(sentence):
        places = subtree(sentence, name) or []
        capitals = ''.join(sentence[k].form[0] for k in places if sentence[k].upos in ('PROPN', 'ADJ') and sentence[k].form[0].isupper())
        if len(capitals) < 3:
            continue
        added = [Piece('open', word('(', '(', 'PUNCT', '-LRB-'), 'acronym', 'punct'),
                 Piece('acronym', word(capitals, capitals, 'PROPN', 'NNP'), name, 'appos'),
                 Piece('close', word(')', ')', 'PUNCT', '-RRB-'), 'acronym', 'punct')]
        old = keep(sentence, range(len(sentence)))
        return build(old[:last + 1] + added + old[last + 1:])
    return None


def generate(sentences: list[Sentence], seed: int) -> list[Sentence]:
    draw = random.Random(seed)
    sources = list(sentences)
    draw.shuffle(sources)
    forms, phrases = learn_forms(sources), noun_phrases(sources)
    makers: dict[str, Callable[[Sentence], Optional[Sentence]]] = {
        'reporting': lambda s: reporting_passive(s, forms, draw),
        'agent': lambda s: agent_passive(s, forms, draw),
        'apposition': lambda s: apposition(s, draw.choice(phrases), draw),
        'acronym': lambda s: acronym(s, draw),
    }
    made = []
    for kind, count in COUNTS.items():
        draw.shuffle(sources)
        left = count
        for source in sources:
            new = makers[kind](source) if left else None
            if new:
                made.append(new)
                left -= 1
        print(f'generated {kind}: {count - left}', flush=True)
    return made
