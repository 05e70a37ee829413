import type { StandingTestimony } from '../../src/ledger/index.ts';
import { type Day, dayRangeOf, EntenteError, middleOf, requireDayRange } from '../../src/records/index.ts';
import { placeInTime } from '../../src/relations/index.ts';

/** The day that a belief is about, and the one that it is compared with. */
export interface Period {
  readonly at: Day;
  readonly since: Day;
}

/**
 * What `--at` and `--since` mean; where they are not given, the latest and the earliest publication among the documents,
 * or, where no document is dated, the latest and the earliest day that a claim speaks of.
 * @throws EntenteError `not-found` where nothing is dated
 */
export const periodOf = (
  standing: {
    readonly documents: readonly Pick<StandingTestimony['documents'][number], 'metadata'>[];
    readonly claims: StandingTestimony['claims'];
  },
  asked: { readonly at?: string | undefined; readonly since?: string | undefined },
): Period => {
  const published = standing.documents.flatMap(({ metadata }) => {
    const range = metadata.published && dayRangeOf(metadata.published.edtf);
    return range ? [middleOf(range)] : [];
  });
  const dated =
    published.length > 0 ? published : standing.claims.flatMap((claim) => placeInTime(claim)?.day ?? []);
  const given = (text: string | undefined, option: string): Day | undefined =>
    text === undefined ? undefined : middleOf(requireDayRange(text, option));
  const ends =
    dated.length > 0 ? [dated.reduce((a, b) => Math.min(a, b)), dated.reduce((a, b) => Math.max(a, b))] : [];
  const at = given(asked.at, '--at') ?? ends[1];
  const since = given(asked.since, '--since') ?? ends[0] ?? at;
  if (at === undefined || since === undefined)
    throw new EntenteError('not-found', 'periodOf: no document and no claim carries a date', {
      hint: 'Give the date of publication: entente read FILE --date 2010-11, or ask for --at DATE --since DATE.',
    });
  return { at, since: Math.min(at, since) };
};
