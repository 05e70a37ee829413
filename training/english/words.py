"""What the network sees of a word: its vector, a trained difference for common words, and hashed affixes and shape.

src/claims/english/affix-features.ts says the same in TypeScript.
"""
FOLDED = str.maketrans({'\u2019': "'", '\u2018': "'", '\u201c': '"', '\u201d': '"', '\u2013': '-', '\u2014': '-', '\u00a0': ' '})
BUCKETS = 12_000


def fold(form: str) -> str:
    folded = form.translate(FOLDED)
    return '"' if folded in ('``', "''") else folded


def hash_text(text: str) -> int:
    """FNV-1a, 32 bits, over UTF-8."""
    value = 2166136261
    for byte in text.encode('utf8'):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def shape(form: str) -> str:
    out = ''
    for letter in form:
        kind = 'd' if '0' <= letter <= '9' else 'X' if letter.isupper() else 'x' if letter.islower() else letter
        if not out.endswith(kind + kind):
            out += kind
        if len(out) >= 8:
            break
    return out


def affixes(form: str) -> list[int]:
    low = form.lower()
    features = ['a' + low[:1], 'b' + low[:2], 'c' + low[:3], 'd' + low[-1:], 'e' + low[-2:], 'f' + low[-3:], 'g' + low[-4:], 'h' + shape(form)]
    return [1 + hash_text(feature) % (BUCKETS - 1) for feature in features]


class WordIndex:
    """Rows of a form in the tables of vectors, trained differences and affixes."""

    def __init__(self, vector_words: list[str], trained_words: dict[str, int]):
        self.vectors = {w: i + 1 for i, w in enumerate(vector_words)}
        self.trained = trained_words
        self.known: dict[str, tuple[int, int, list[int]]] = {}

    def rows(self, forms: list[str]) -> tuple[list[int], list[int], list[list[int]]]:
        for form in forms:
            if form not in self.known:
                folded = fold(form)
                low = folded.lower()
                self.known[form] = (self.vectors.get(low, 0), self.trained.get(low, 0), affixes(folded))
        found = [self.known[form] for form in forms]
        return [f[0] for f in found], [f[1] for f in found], [f[2] for f in found]
