import { asAsked } from '../../src/hypotheses/index.ts';
import { loadStanding, type Store, standingHypotheses } from '../../src/ledger/index.ts';
import type { Decision } from '../../src/records/index.ts';
import { hypothesesAsked } from './hypotheses-asked.ts';
import { decideInStore } from './take-decision.ts';

/** Keeps the hypotheses of a file as decisions, one each; where one of its id stands, it is written anew. */
export const keepHypotheses = async (
  store: Store,
  file: string,
  why: string,
): Promise<readonly Decision[]> => {
  const { actors, decisions } = await loadStanding(store);
  const asked = await hypothesesAsked(file, { decisions }, actors);
  const known = new Set(standingHypotheses(decisions).map(({ id }) => id));
  const taken: Decision[] = [];
  for (const settled of asked) {
    const { id, ...hypothesis } = asAsked(settled);
    const request = known.has(settled.id) ? { id: settled.id, ...hypothesis } : hypothesis;
    taken.push(await decideInStore(store, { act: 'add-hypothesis', hypothesis: request }, why));
  }
  return taken;
};
