import type { Fragment } from './line.ts';

/** Fragments side by side without a gap wider than a space. */
export interface Stretch {
  readonly x: number;
  readonly right: number;
  readonly fragments: readonly Fragment[];
}

/** What stands at one height of the page. */
export interface Row {
  readonly y: number;
  readonly stretches: readonly Stretch[];
}

/** Baselines within this share of the type's size are one row: a raised note marker belongs to its line. Assumed. */
const SAME_ROW = 0.5;

/** A wider gap than this, in sizes of the type, is no space between words, even in justified lines. Assumed. */
const WIDEST_SPACE = 0.7;

const stretchesOf = (fragments: readonly Fragment[]): Stretch[] => {
  const stretches: { x: number; right: number; fragments: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.x - b.x)) {
    const last = stretches.at(-1);
    const right = fragment.x + fragment.width;
    if (last && fragment.x - last.right <= WIDEST_SPACE * fragment.size) {
      last.fragments.push(fragment);
      last.right = Math.max(last.right, right);
    } else stretches.push({ x: fragment.x, right, fragments: [fragment] });
  }
  return stretches;
};

/** Fragments by the height they stand at, from the top of the page down. */
export const gatherRows = (fragments: readonly Fragment[]): Row[] => {
  const groups: { y: number; size: number; fragments: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && fragment.y - last.y <= SAME_ROW * Math.max(fragment.size, last.size)) {
      last.fragments.push(fragment);
      if (fragment.size > last.size) Object.assign(last, { y: fragment.y, size: fragment.size });
    } else groups.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
  }
  return groups.map((group) => ({ y: group.y, stretches: stretchesOf(group.fragments) }));
};
