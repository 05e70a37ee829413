import type { Span } from './span.ts';

/**
 * brings: the cause is why it is so ("because of"); raises: it strengthens or hastens it ("fuelled"); lowers: it weakens
 * or prevents it ("strained").
 */
export const DRIVER_EFFECTS = ['brings', 'raises', 'lowers'] as const;
export type DriverEffect = (typeof DRIVER_EFFECTS)[number];

/** What sort of thing drives, where its words show it. */
export const DRIVER_SORTS = ['pressure', 'displacement', 'sanctuary', 'notoriety', 'utility'] as const;
export type DriverSort = (typeof DRIVER_SORTS)[number];

/** A stretch of the text with its words. */
export interface Words extends Span {
  readonly words: string;
}
