import { expect, it } from 'vitest';
import { streamOf } from '../maths/index.ts';
import { posteriorOfPair } from './believe-pair.ts';
import type { PairEvidence } from './gather-evidence.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { samplePath } from './sample-path.ts';
import { stateChain } from './state-chain.ts';

const chain = stateChain(DEFAULT_PARAMETERS.meanStayYears);
const evidence: PairEvidence = {
  aId: 'a',
  bId: 'b',
  a: 'A',
  b: 'B',
  claims: 2,
  witnesses: [
    { day: 14_000, row: { hostile: 0.1, none: 0.3, allied: 0.6 } },
    { day: 14_900, row: { hostile: 0.7, none: 0.2, allied: 0.1 } },
  ].map(({ day, row }) => ({
    place: { day, halfWidthYears: 0 },
    row,
    information: 0,
    claims: [],
    others: [],
    reason: null,
  })),
};

it('draws paths whose states and changes have the chances of the posterior: 4 standard errors of 4,000', () => {
  const days = [14_100, 14_800];
  const posterior = posteriorOfPair(evidence, chain);
  const draws = 4000;
  const paths = Array.from({ length: draws }, (_, k) => samplePath(evidence, chain, days, streamOf(1, k)));
  const close = (share: number, p: number) =>
    expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
  days.forEach((day, d) => {
    posterior.at(day).forEach((p, state) => {
      close(paths.filter((path) => path[d] === state - 1).length / draws, p);
    });
  });
  const { rises, falls } = posterior.change(days[0]!, days[1]!);
  close(paths.filter(([from, to]) => to! > from!).length / draws, rises);
  close(paths.filter(([from, to]) => to! < from!).length / draws, falls);
});
