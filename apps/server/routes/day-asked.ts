import { EntenteError, middleOf, requireDayRange } from '../../../src/records/index.ts';
import type { Snapshot } from '../snapshot.ts';

/** The day asked for, else the last month that the evidence covers. */
export const dayAsked = (asked: string | undefined, snapshot: Snapshot): number => {
  if (asked !== undefined) return middleOf(requireDayRange(asked, 'at'));
  const last = snapshot.months().at(-1);
  if (last === undefined)
    throw new EntenteError('not-found', 'nothing is dated yet, so there is no date to show', {
      hint: 'Read a dated report first.',
    });
  return last;
};
