import type { Claim } from '../../../../src/records/index.ts';
import { formatDate } from '../parts/format-date.ts';
import { percent } from '../parts/format-number.ts';

const FIELDS: readonly ((claim: Claim) => string)[] = [
  ({ source }) => `from ${source.name}`,
  ({ target }) => `to ${target.name}`,
  ({ kind, of }) => `${kind.replace('-', ' ')}${of ? ` of ${of}` : ''}`,
  ({ certainty: { low, high } }) => `${percent(low)}–${percent(high)} %`,
  ({ date }) => (date === null ? 'undated' : formatDate(date)),
  ({ saidBy }) => `said by ${saidBy ?? 'the author'}`,
  ({ theatre }) => (theatre === null ? 'bound to no place' : `in ${theatre}`),
];

/** What of a claim was otherwise as it was read, in words. */
export const describeChanges = (claim: Claim, asRead: Claim): string =>
  FIELDS.filter((field) => field(claim) !== field(asRead))
    .map((field) => field(asRead))
    .join(', ') || 'the same';
