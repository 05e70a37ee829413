import type { Sign, Span } from '../../../../src/records/index.ts';

/** What a stretch of a passage is marked as. Marks may nest and overlap. */
export type Mark = Span &
  (
    | { readonly type: 'sentence'; readonly key: string }
    | { readonly type: 'trigger'; readonly sign: Sign; readonly claimId: string }
    | { readonly type: 'hedge' }
    /** `refers`: a pronoun or a description, which names nobody. */
    | {
        readonly type: 'mention';
        readonly readAs: string;
        readonly refers: boolean;
        readonly claimId: string;
      }
    /** Why what a claim says is so. */
    | { readonly type: 'cause'; readonly claimId: string }
    | { readonly type: 'citation'; readonly marker: string; readonly passage: number | null }
  );
