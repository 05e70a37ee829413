import { describe, expect, it } from 'vitest';
import { drawWeighted, streamOf } from '../maths/index.ts';
import type { AdmiraltyGrade, StandingClaim } from '../records/index.ts';
import { claimForTests } from './claim-for-tests.ts';
import { likeliestWorth } from './learn-worths.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { weighClaims } from './weigh-claims.ts';
import { worthOfSources } from './worth-of-sources.ts';

describe('likeliestWorth', () => {
  const prior = { assumed: 0.6, weight: 10 };

  it('is what is assumed where there is nothing to go by, or nothing that tells', () => {
    expect(likeliestWorth([], prior)).toBe(0.6);
    expect(
      likeliestWorth(
        Array.from({ length: 99 }, () => ({ source: 's', factor: 1, fit: 1 / 3 })),
        prior,
      ),
    ).toBe(0.6);
  });

  it('rises with agreement and falls with contradiction', () => {
    const of = (fit: number) =>
      likeliestWorth(
        Array.from({ length: 40 }, () => ({ source: 's', factor: 1, fit })),
        prior,
      );
    expect(of(0.8)).toBeGreaterThan(0.75);
    expect(of(0.1)).toBeLessThan(0.45);
  });

  it('finds the share of claims that come from knowledge, of many', () => {
    const stream = streamOf(2, 'worth');
    // A claim that fits .9 or .05 under the truth, drawn with r .3: of knowing sources by fit, of others alike.
    const drawn = Array.from({ length: 20_000 }, () => {
      const fit = drawWeighted(stream, [0.9, 0.05, 0.05], (of) => 0.3 * of + 0.7 / 3);
      return { source: 's', factor: 1, fit };
    });
    expect(Math.abs(likeliestWorth(drawn, prior) - 0.3)).toBeLessThan(0.03);
  });
});

/** Pairs of which a graded source says each is allied, and another source that agrees or does not. */
const told = (agrees: boolean, grade: AdmiraltyGrade | undefined, pairs: number): readonly StandingClaim[] =>
  Array.from({ length: pairs }, (_, i) => {
    const ends = {
      source: { ...claimForTests().source, id: `a${i}`, name: `A${i}` },
      target: { ...claimForTests().target, id: `b${i}`, name: `B${i}` },
    };
    const base = { ...ends, date: '2010-06-15' };
    return [
      claimForTests({
        ...base,
        id: `g${i}`,
        documentId: `g${i}`,
        quote: `Graded words number ${i} stand here.`,
        publisher: 'The Register',
        ...(grade ? { publisherGrade: grade } : {}),
      }),
      claimForTests({
        ...base,
        id: `u${i}`,
        documentId: `u${i}`,
        quote: `Quite other things, of ${i}, were said.`,
        kind: agrees ? 'alliance' : 'armed-conflict',
        sign: agrees ? 1 : -1,
        publisher: 'the unknown post',
      }),
    ];
  }).flat();

const worthOf = (claims: readonly StandingClaim[]) =>
  worthOfSources(claims, DEFAULT_PARAMETERS)({ name: 'The Unknown Post', grade: 'F' });

describe('what an ungraded source is worth', () => {
  it('is learned from agreement with graded ones, where there is enough', () => {
    expect(worthOf(told(true, 'A', 30))).toMatchObject({ worth: expect.closeTo(0.8, 1), learnedFrom: 30 });
    expect(worthOf(told(false, 'A', 30)).worth).toBeLessThan(0.4);
    expect(worthOf(told(true, 'A', 9))).toEqual({ worth: 0.6 });
    expect(worthOf(told(true, undefined, 30))).toEqual({ worth: 0.6 });
  });

  it('is then what its word weighs', () => {
    const levelOf = (agrees: boolean): number => {
      const alone = claimForTests({
        id: 'z',
        documentId: 'z',
        quote: 'A pair of which nobody else writes.',
        publisher: 'The Unknown Post',
        source: { ...claimForTests().source, id: 'y', name: 'Y' },
        target: { ...claimForTests().target, id: 'z', name: 'Z' },
      });
      const at = 14_775;
      return weighClaims([...told(agrees, 'A', 30), alone], { at }).find(({ aId }) => aId === 'y')!.level;
    };
    expect(levelOf(true)).toBeGreaterThan(levelOf(false) + 0.2);
  });

  it('is not learned from a graded text that the source only carried', () => {
    const carried = told(true, 'A', 30).map((claim, i, all) =>
      i % 2 === 1 ? { ...claim, quote: all[i - 1]!.quote } : claim,
    );
    expect(worthOf(carried)).toEqual({ worth: 0.6 });
  });
});
