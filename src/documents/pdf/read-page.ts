import type { Fragment, PageOfFragments } from './line.ts';

/** As much of a PDF.js page as is used here. */
export interface PdfPage {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

const isText = (item: object): item is TextItem => 'str' in item;

const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

interface Placed {
  readonly item: TextItem;
  readonly matrix: Matrix;
  /** Quarter turns of its direction, 0 for a level line. */
  readonly turns: number;
}

const turnsOf = ([a, b]: Matrix): number => (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;

/** The direction of most characters: what stands across it, such as a stamp in the margin, is no part of the text. */
const mainTurns = (placed: readonly Placed[]): number => {
  const characters = [0, 0, 0, 0];
  for (const { item, turns } of placed) characters[turns]! += item.str.length;
  return characters.indexOf(Math.max(...characters));
};

/** A point after the page was turned so that its text is level. */
const levelled = (
  x: number,
  y: number,
  turns: number,
  { width, height }: { width: number; height: number },
): [number, number] => {
  if (turns === 1) return [y, width - x];
  if (turns === 2) return [width - x, height - y];
  return turns === 3 ? [height - y, x] : [x, y];
};

/** Placed characters of a page, level and with y downwards. */
export const readPage = async (page: PdfPage, number: number): Promise<PageOfFragments> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const placed = items
    .filter(isText)
    .filter(({ str }) => str.trim() !== '')
    .map((item): Placed => {
      const matrix = multiply(asMatrix(transform), asMatrix(item.transform));
      return { item, matrix, turns: turnsOf(matrix) };
    });
  const turns = mainTurns(placed);
  const fragments = placed
    .filter((one) => one.turns === turns)
    .map(({ item, matrix }): Fragment => {
      const [x, y] = levelled(matrix[4], matrix[5], turns, { width, height });
      const size = Math.hypot(matrix[2], matrix[3]);
      return {
        text: item.str,
        x,
        y,
        width: item.width,
        size,
        font: item.fontName,
        isRightToLeft: item.dir === 'rtl',
      };
    })
    .filter(({ x, y, size, width: long }) => [x, y, size, long].every(Number.isFinite) && size > 0);
  const [wide, high] = turns % 2 === 0 ? [width, height] : [height, width];
  return { page: number, width: wide, height: high, fragments };
};
