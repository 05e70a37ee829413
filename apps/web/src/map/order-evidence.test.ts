import { expect, it } from 'vitest';
import type { StandingClaim } from '../../../../src/records/index.ts';
import { orderEvidence } from './order-evidence.ts';

const claim = (id: string, date: string | null, published: string | null, status = 'unreviewed') =>
  ({ id, date, published, status }) as StandingClaim;

it('goes by what the claim speaks of, then by publication; the undated and the rejected last', () => {
  const ordered = orderEvidence([
    claim('rejected', '2001', null, 'rejected'),
    claim('undated', null, null),
    claim('by publication', null, '2009-06-02'),
    claim('latest', '2009-12', '2010-01-18'),
    claim('earliest', '2005/2007', '2009'),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual([
    'earliest',
    'by publication',
    'latest',
    'undated',
    'rejected',
  ]);
});
