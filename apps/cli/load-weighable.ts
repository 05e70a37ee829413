import { loadTestimony, type StandingTestimony, type Store } from '../../src/ledger/index.ts';
import { type BeliefParameters, type Day, requireDayRange } from '../../src/records/index.ts';
import { parametersInForce } from '../../src/relations/index.ts';

/** What a project weighs, and by which parameters. */
export interface Weighable extends StandingTestimony {
  readonly parameters: BeliefParameters;
}

/** The day that `--as-known-on` means, if it was given. */
export const dayKnownOn = ({ asKnownOn }: { readonly asKnownOn?: string | undefined }): Day | undefined =>
  asKnownOn === undefined ? undefined : requireDayRange(asKnownOn, '--as-known-on').last;

/** What stands today, or stood at the end of a past day (EDTF), as far as it is weighed. */
export const loadWeighable = async (
  store: Pick<Store, 'atOneMoment'>,
  asked: { readonly asKnownOn?: string | undefined } = {},
): Promise<Weighable> => {
  const standing = await loadTestimony(store, dayKnownOn(asked));
  return { ...standing, parameters: parametersInForce(standing.decisions) };
};
