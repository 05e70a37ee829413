const FOLDED: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' ',
};

/** Typographic quotes and dashes as the treebanks write them. */
export function foldForm(form: string): string {
  const folded = form.replace(/[\u2018\u2019\u201c\u201d\u2013\u2014\u00a0]/g, (mark) => FOLDED[mark]!);
  return folded === '``' || folded === "''" ? '"' : folded;
}

const encoder = new TextEncoder();

/** FNV-1a, 32 bits, over UTF-8. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const byte of encoder.encode(text)) value = Math.imul(value ^ byte, 16_777_619);
  return value >>> 0;
}

const kindOf = (letter: string): string => {
  if (letter >= '0' && letter <= '9') return 'd';
  if (letter !== letter.toLowerCase()) return 'X';
  return letter !== letter.toUpperCase() ? 'x' : letter;
};

/** "Al-Nusra2" as "Xx-Xxxd" with runs cut to two: at most eight characters. */
function shapeOf(form: string): string {
  let shape = '';
  for (const letter of form) {
    const kind = kindOf(letter);
    if (!shape.endsWith(kind + kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

/** Rows of the affix table for a folded form: three beginnings, four ends and the shape, hashed; row 0 is unused. */
export function affixFeatures(form: string, buckets: number): readonly number[] {
  const lower = [...form.toLowerCase()];
  const first = (n: number): string => lower.slice(0, n).join('');
  const last = (n: number): string => lower.slice(-n).join('');
  return [
    `a${first(1)}`,
    `b${first(2)}`,
    `c${first(3)}`,
    `d${last(1)}`,
    `e${last(2)}`,
    `f${last(3)}`,
    `g${last(4)}`,
    `h${shapeOf(form)}`,
  ].map((feature) => 1 + (hash(feature) % (buckets - 1)));
}
