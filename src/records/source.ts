/** The Admiralty scale of reliability: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
export const ADMIRALTY_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Kept as the letter; a number derived from it is never stored in its place (DOMAIN.md). */
export type AdmiraltyGrade = (typeof ADMIRALTY_GRADES)[number];
