import type { Line } from './line.ts';

/** In sizes of the type: how far a first line is set in, at least and at most. Assumed. */
const LEAST_INDENT = 0.7;
const MOST_INDENT = 5;

/** A step down wider than this many usual steps divides paragraphs. Assumed. */
const WIDE_STEP = 1.3;

/** Sizes of type that differ by less are one. Assumed. */
const SAME_SIZE = 0.06;

/** A heading stops short of the column's end by this share of its width. Assumed. */
const SHORT_OF = 0.15;

const ITEM = /^(?:[•▪●◦–-]\s|\[\d{1,4}\]\s|\(?\d{1,3}[.)]\s|[⁰¹²³⁴-⁹]{1,3}\s?\p{L})/u;

const ENDS_SENTENCE = /[.!?:…]["'”’)\]]*(?:\[[\d,\s–-]+\])*[⁰¹²³⁴-⁹]*$/u;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Where the lines of a column begin and how far they reach. */
interface Measure {
  readonly left: number;
  readonly right: number;
  /** From line to line. */
  readonly step: number;
}

const keyOf = ({ page, column }: Line): string => `${page}/${column}`;

const measureOf = (lines: readonly Line[]): Measure => {
  const steps = lines.slice(1).map((line, index) => line.y - lines[index]!.y);
  return {
    left: median(lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
    step: median(steps.filter((step) => step > 0)),
  };
};

const measureColumns = (lines: readonly Line[]): Map<string, Measure> => {
  const byColumn = new Map<string, Line[]>();
  for (const line of lines) {
    const known = byColumn.get(keyOf(line));
    if (known) known.push(line);
    else byColumn.set(keyOf(line), [line]);
  }
  return new Map([...byColumn].map(([key, column]) => [key, measureOf(column)]));
};

const isSameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= SAME_SIZE * a.size;

const isIndented = (line: Line, { left }: Measure): boolean =>
  line.x - left > LEAST_INDENT * line.size && line.x - left < MOST_INDENT * line.size;

/** Whether the first word of the next line would have fitted: then this line was ended on purpose. */
const endsEarly = (line: Line, next: Line, { right }: Measure): boolean => {
  const word = next.text.split(' ', 1)[0]!.length;
  const needed = ((next.right - next.x) / Math.max(1, next.text.length)) * (word + 2);
  return right - line.right > needed;
};

/** Lists of works are set with every line but the first indented. */
const isHangingStart = (paragraph: readonly Line[], next: Line): boolean =>
  paragraph.length > 1 &&
  paragraph[1]!.x - paragraph[0]!.x > LEAST_INDENT * next.size &&
  Math.abs(next.x - paragraph[0]!.x) < LEAST_INDENT * next.size;

/** Where a line of another font stops short of the column's end: a heading close above its text. */
const isCloseHeading = (line: Line, next: Line, { left, right }: Measure): boolean =>
  line.font !== next.font && right - line.right > SHORT_OF * (right - left) && /^\P{Ll}/u.test(next.text);

const startsWithinColumn = (paragraph: readonly Line[], next: Line, measure: Measure): boolean => {
  const last = paragraph.at(-1)!;
  if (!isSameSize(last, next) || (ITEM.test(paragraph[0]!.text) && ITEM.test(next.text))) return true;
  if (measure.step > 0 && next.y - last.y > WIDE_STEP * measure.step) return true;
  if (isHangingStart(paragraph, next) || isCloseHeading(last, next, measure)) return true;
  if (isIndented(next, measure) && !isIndented(last, measure)) return true;
  return endsEarly(last, next, measure) && (ENDS_SENTENCE.test(last.text) || ITEM.test(next.text));
};

/** Across columns and pages a sentence goes on; after its end, so may a paragraph, but nothing is lost by dividing it. */
const startsElsewhere = (last: Line, next: Line): boolean => {
  if (!isSameSize(last, next) || ITEM.test(next.text)) return true;
  if (/^\p{Ll}/u.test(next.text) || /\p{L}[-‐\u00ad]$/u.test(last.text)) return false;
  return ENDS_SENTENCE.test(last.text) || last.font !== next.font;
};

/** Lines in reading order as the paragraphs that they make up. */
export const gatherParagraphs = (lines: readonly Line[]): Line[][] => {
  const measures = measureColumns(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    const isSameColumn = last !== undefined && keyOf(last) === keyOf(line) && line.y >= last.y;
    const starts =
      paragraph === undefined ||
      last === undefined ||
      (isSameColumn
        ? startsWithinColumn(paragraph, line, measures.get(keyOf(line))!)
        : startsElsewhere(last, line));
    if (starts) paragraphs.push([line]);
    else paragraph.push(line);
  }
  return paragraphs;
};
