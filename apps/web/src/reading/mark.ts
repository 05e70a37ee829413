import type { Sign, Span } from '../../../../src/records/index.ts';

/** What a stretch of a passage is marked as. Marks may nest and overlap. */
export type Mark = Span &
  (
    | { readonly type: 'sentence'; readonly key: string }
    | { readonly type: 'trigger'; readonly sign: Sign; readonly claimId: string }
    | { readonly type: 'hedge' }
    | { readonly type: 'reference'; readonly readAs: string }
    | { readonly type: 'citation'; readonly marker: string; readonly passage: number | null }
  );
