import type { Span, StandingClaim } from '../../../../src/records/index.ts';

/** The claims that stand on one sentence, in the order of their trigger words. */
export interface SentenceClaims extends Span {
  readonly key: string;
  readonly claims: readonly StandingClaim[];
}

const byTrigger = (x: StandingClaim, y: StandingClaim): number =>
  x.trigger.begin - y.trigger.begin || x.trigger.end - y.trigger.end;

/** Sentences with claims, in text order. */
export const groupBySentence = (claims: readonly StandingClaim[]): readonly SentenceClaims[] => {
  const groups = new Map<string, StandingClaim[]>();
  for (const claim of claims) {
    const key = `${claim.begin}-${claim.end}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, begin: own[0]!.begin, end: own[0]!.end, claims: own.toSorted(byTrigger) }))
    .sort((x, y) => x.begin - y.begin || x.end - y.end);
};
