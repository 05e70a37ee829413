/** Smaller changes of level count as steady (assumed). */
export const LEAST_CHANGE = 0.05;

/** What became of a tie between two dates. */
export const MOVES = ['turned', 'strengthened', 'weakened', 'steady'] as const;
export type Move = (typeof MOVES)[number];

/** `turned`: it has the other sign; `strengthened`, `weakened`: it has more or less of its own. */
export const moveOfTie = ({ level, before }: { readonly level: number; readonly before: number }): Move => {
  if (Math.abs(level - before) < LEAST_CHANGE) return 'steady';
  if (level * before < 0) return 'turned';
  return Math.abs(level) > Math.abs(before) ? 'strengthened' : 'weakened';
};
