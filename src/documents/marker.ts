import type { CitationStyle, Span } from '../records/index.ts';

/** A citation marker in the running text, before it is tied to its note. */
export interface Marker extends Span {
  readonly marker: string;
  readonly style: CitationStyle;
}
