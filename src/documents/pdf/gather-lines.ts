import { toSuperscript } from '../superscripts.ts';
import { findGutters } from './find-gutters.ts';
import { gatherRows, type Row, type Stretch } from './gather-rows.ts';
import type { Fragment, Line, PageOfFragments } from './line.ts';

/** A gap wider than this, in sizes of the type, is a space. Assumed; fonts have spaces of 0.2 to 0.33. */
const NARROWEST_SPACE = 0.15;

/** A marker is set smaller than this share of its line's type, and raised by that share. Assumed. */
const SMALLER = 0.8;
const RAISED = 0.15;

const mostOf = <T>(values: readonly { readonly value: T; readonly weight: number }[]): T => {
  const weights = new Map<T, number>();
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
};

const weighed = <T>(fragments: readonly Fragment[], trait: (fragment: Fragment) => T): T =>
  mostOf(fragments.map((fragment) => ({ value: trait(fragment), weight: fragment.text.trim().length })));

const wordsOf = ({ text, size, y }: Fragment, lineSize: number, lineY: number): string =>
  size < SMALLER * lineSize && lineY - y > RAISED * lineSize && /^[\d\s,–-]+$/.test(text)
    ? toSuperscript(text.trim())
    : text;

const textOf = (fragments: readonly Fragment[], size: number, y: number): string => {
  const isRightToLeft = weighed(fragments, (fragment) => fragment.isRightToLeft);
  const ordered = isRightToLeft ? [...fragments].reverse() : fragments;
  let text = '';
  ordered.forEach((fragment, index) => {
    const previous = ordered[index - 1];
    const [first, second] = isRightToLeft ? [fragment, previous] : [previous, fragment];
    const gap = first && second ? second.x - (first.x + first.width) : 0;
    text += `${gap > NARROWEST_SPACE * size ? ' ' : ''}${wordsOf(fragment, size, y)}`;
  });
  return text
    .replace(/\u00ad(?!$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

const lineOf = (stretches: readonly Stretch[], page: number, column: number): Line => {
  const fragments = stretches.flatMap((stretch) => stretch.fragments);
  const size = weighed(fragments, (fragment) => Math.round(fragment.size * 2) / 2);
  const y = weighed(fragments, (fragment) => fragment.y);
  return {
    text: textOf(fragments, size, y),
    page,
    x: stretches[0]!.x,
    right: Math.max(...stretches.map(({ right }) => right)),
    y,
    size,
    font: weighed(fragments, ({ font }) => font),
    column,
  };
};

const columnOf = (stretches: readonly Stretch[], gutters: readonly number[]): number => {
  const { x } = stretches[0]!;
  const { right } = stretches.at(-1)!;
  if (gutters.some((gutter) => x < gutter && right > gutter)) return -1;
  return gutters.filter((gutter) => gutter <= x).length;
};

/** A row's stretches, kept together unless a gutter runs between them. */
const cutAt = ({ stretches }: Row, gutters: readonly number[]): Stretch[][] => {
  const parts: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = parts.at(-1)?.at(-1);
    const isCut = last !== undefined && gutters.some((gutter) => last.right <= gutter && stretch.x >= gutter);
    if (last === undefined || isCut) parts.push([stretch]);
    else parts.at(-1)!.push(stretch);
  }
  return parts;
};

const mirrored = (column: number, gutters: readonly number[]): number =>
  column < 0 ? column : gutters.length - column;

/** The lines of a page from the top down, each with its column. */
export const gatherLines = ({ page, fragments }: PageOfFragments): Line[] => {
  if (fragments.length === 0) return [];
  const rows = gatherRows(fragments);
  const gutters = findGutters(rows);
  const isRightToLeft = weighed(fragments, (fragment) => fragment.isRightToLeft);
  return rows.flatMap((row) =>
    cutAt(row, gutters).map((stretches) => {
      const column = columnOf(stretches, gutters);
      return lineOf(stretches, page, isRightToLeft ? mirrored(column, gutters) : column);
    }),
  );
};
