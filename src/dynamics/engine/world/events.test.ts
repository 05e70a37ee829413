import { describe, expect, it } from 'vitest';
import { drawNormal, streamOf } from '../../../maths/index.ts';
import { emptyStart, type Hook, worldProcess } from './index.ts';
import { watchSupplanting } from './supplanting.ts';
import { meanOf, modelOf, standardErrorsOff, termsOf, varianceOf } from './world-for-tests.test-suite.ts';

const CONSTANT_SPLIT = { bySize: 0, byVariance: 0, byNegotiation: 0, byPressure: 0, byDecapitation: 0 };
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}` }));
const allAllied = (count: number) =>
  many(count).flatMap((_, a) => many(a).map((_, b) => ({ a, b, sign: 1 as const })));

describe('T16 splits at σ and ends at μ are a birth and death process', () => {
  const [sigma, mu, years] = [0.4, 0.25, 4];
  const growth = Math.exp((sigma - mu) * years);
  // Capability 3 halves the hazard: μ0 (1 - 3/6) = μ.
  const mechanisms = { split: { ...CONSTANT_SPLIT, rate: sigma }, extinction: { rate: 2 * mu } };

  it('from one: E N = e^{(σ-μ)t}, and P(extinct by t) is the exact one', () => {
    const process = worldProcess(
      // So many tokens that no part is ever empty.
      emptyStart([{ name: 'a', support: 1_000_000_000 }]),
      modelOf({ mechanisms }),
    );
    const counts = Array.from({ length: 6000 }, (_, run) => {
      process.run({ seed: 1, run, years });
      return process.world.count;
    });
    expect(standardErrorsOff(counts, growth)).toBeLessThan(4);
    const extinct = (mu * (growth - 1)) / (sigma * growth - mu);
    const share = counts.filter((count) => count === 0).length / counts.length;
    expect(Math.abs(share - extinct)).toBeLessThan(4 * Math.sqrt((extinct * (1 - extinct)) / counts.length));
  });

  it('tokens are conserved', () => {
    const process = worldProcess(
      emptyStart([
        { name: 'a', support: 400 },
        { name: 'b', support: 300 },
      ]),
      modelOf({ mechanisms }),
    );
    const { world } = process;
    for (let run = 0; run < 50; run++)
      process.run({
        seed: 1,
        run,
        years: 8,
        witness: () => {
          let sum = world.dead;
          for (let k = 0; k < world.count; k++) sum += world.support[world.roster[k]!]!;
          if (sum !== 700) throw new Error(`${sum} tokens of 700`);
        },
      });
  });
});

it('T17 all allied, constant ω: E T(n -> 1) = (2/ω)(1 - 1/n)', () => {
  const [n, omega] = [6, 0.5];
  const process = worldProcess(
    emptyStart(many(n), { ties: allAllied(n) }),
    modelOf({ mechanisms: { merger: { rate: omega, byDistance: 0 } } }),
  );
  const times = Array.from({ length: 4000 }, (_, run) => {
    let last = 0;
    process.run({
      seed: 1,
      run,
      years: 1000,
      witness: (time) => {
        last = time;
      },
    });
    expect(process.world.count).toBe(1);
    return last;
  });
  expect(standardErrorsOff(times, (2 / omega) * (1 - 1 / n))).toBeLessThan(4);
});

it('T18 P(co-option before split) = χ / (χ + σ)', () => {
  const [chi, sigma, runs] = [0.3, 0.5, 4000];
  const process = worldProcess(
    emptyStart(many(2), { government: 1 }),
    modelOf({
      mechanisms: {
        coOption: { rate: chi, byNegotiation: 0, byRadicalism: 0 },
        split: { ...CONSTANT_SPLIT, rate: sigma },
      },
    }),
  );
  let [coOpted, settled, first] = [0, 0, ''];
  for (let run = 0; run < runs; run++) {
    first = '';
    process.run({
      seed: 1,
      run,
      years: 5,
      // Of actor 0 alone: the government splits too, and is never co-opted.
      witness: (_time, kind, actor) => {
        if (actor === 0) first = process.kinds[kind]!;
        return first !== '';
      },
    });
    // Runs in which neither has come by then (chance e^{-4}) say nothing of which comes first.
    if (first !== '') settled++;
    if (first === 'coOption') coOpted++;
  }
  const p = chi / (chi + sigma);
  expect(Math.abs(coOpted / settled - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / settled));
});

describe('T19 expulsion', () => {
  const districts = ['k', 'l'];
  const start = (ties: readonly { a: number; b: number; sign: 1 | -1 }[]) =>
    emptyStart(
      [
        { name: 'a', support: 40, districts: ['k'] },
        { name: 'b', support: 40, districts: ['k', 'l'] },
      ],
      { districts, roads: [{ a: 0, b: 1, weight: 1 }], ties },
    );

  it('never happens without pressure and rivals', () => {
    const process = worldProcess(start([]), modelOf({ mechanisms: { expulsion: { rate: 5 } } }));
    for (let run = 0; run < 100; run++) {
      process.run({ seed: 1, run, years: 20 });
      expect(process.counts[process.kinds.indexOf('expulsion')]).toBe(0);
    }
  });

  it('ends effects of overlap once nothing overlaps', () => {
    const process = worldProcess(
      start([{ a: 0, b: 1, sign: -1 }]),
      modelOf({ mechanisms: { expulsion: { rate: 5 }, siphoning: { rate: 2 } } }),
    );
    const { world } = process;
    let apart = 0;
    for (let run = 0; run < 100; run++)
      process.run({
        seed: 1,
        run,
        years: 10,
        witness: (_time, kind) => {
          // Overlap as it was before the event: it is only an expulsion that moves it here.
          if (process.kinds[kind] === 'siphoning' && world.overlap[1] === 0)
            throw new Error('siphoned without overlap');
          if (world.overlap[1] === 0) apart++;
        },
      });
    expect(apart).toBeGreaterThan(0);
  });
});

it('T20 displacement with symmetric roads and no pressure: tokens end evenly spread', () => {
  const districts = ['k', 'l', 'm', 'n'];
  const process = worldProcess(
    emptyStart([{ name: 'a', support: 40, districts: ['k'] }], {
      districts,
      roads: [
        { a: 0, b: 1, weight: 1 },
        { a: 1, b: 2, weight: 3 },
        { a: 2, b: 3, weight: 0.5 },
      ],
    }),
    modelOf({ mechanisms: { displacement: { rate: 1 } } }),
  );
  const found: number[][] = [];
  for (let run = 0; run < 600; run++) {
    process.run({ seed: 1, run, years: 40 });
    found.push([...process.world.local.subarray(0, 4)]);
  }
  for (let d = 0; d < 4; d++)
    expect(
      standardErrorsOff(
        found.map((row) => row[d]!),
        10,
      ),
    ).toBeLessThan(4);
});

describe('T21 organisational displacement', () => {
  const grid = Array.from({ length: 60 }, (_, k) => k / 12);
  const start = emptyStart(
    [
      { name: 'greater', support: 600 },
      { name: 'lesser', support: 400 },
    ],
    { overlaps: [{ a: 0, b: 1, share: 1 }] },
  );

  it('never comes from below with attrition alone: the lesser stays below in mean, and supplants in no run', () => {
    const process = worldProcess(start, modelOf({ mechanisms: { attrition: { rate: 0.1 } } }));
    const watch = watchSupplanting(process.world);
    const leads = grid.map((): number[] => []);
    for (let run = 0; run < 200; run++) {
      process.run({
        seed: 1,
        run,
        years: 5,
        grid,
        observe: (index) => {
          if (index === 0) watch.begin();
          watch.look();
          leads[index]!.push(process.world.support[0]! - process.world.support[1]!);
        },
      });
      expect(watch.found).toEqual([]);
    }
    for (const lead of leads) expect(meanOf(lead)).toBeGreaterThan(0);
  });

  it('comes where support is siphoned off to the more radical', () => {
    const drawn = emptyStart(
      [
        { name: 'greater', support: 600, radicalism: 2 },
        { name: 'lesser', support: 400, radicalism: 5 },
      ],
      { overlaps: [{ a: 0, b: 1, share: 1 }] },
    );
    const process = worldProcess(
      drawn,
      modelOf({ mechanisms: { siphoning: { rate: 0.3, byRadicalism: 0.5 } } }),
    );
    const watch = watchSupplanting(process.world);
    process.run({
      seed: 1,
      run: 0,
      years: 5,
      grid,
      observe: (index) => {
        if (index === 0) watch.begin();
        watch.look();
      },
    });
    expect(watch.found).toMatchObject([{ actor: 0, by: 1 }]);
  });
});

it('T22 generations: E y(t) = 1 - (1 - y0) e^{-νt}', () => {
  const [support, y0, nu, years] = [100, 0.2, 0.15, 4];
  const process = worldProcess(
    emptyStart([{ name: 'a', support, young: y0 }]),
    modelOf({ mechanisms: { generations: { rate: nu } } }),
  );
  const young = Array.from({ length: 2000 }, (_, run) => {
    process.run({ seed: 1, run, years });
    return process.world.youngSupport[0]! / support;
  });
  expect(standardErrorsOff(young, 1 - (1 - y0) * Math.exp(-nu * years))).toBeLessThan(4);
});

it('T23 tactics on a complete allied graph from one: E T(all) = 2 H_{n-1} / (a1 n)', () => {
  const [n, a1] = [7, 0.2];
  const process = worldProcess(
    emptyStart(
      many(n).map((actor, i) => ({ ...actor, tactics: i === 0 ? ['t'] : [] })),
      { tactics: [{ name: 't', capabilityNeeded: 3 }], ties: allAllied(n) },
    ),
    modelOf({ mechanisms: { tactics: { spontaneous: 0, byAllies: a1, byShare: 0 } } }),
  );
  const times = Array.from({ length: 4000 }, (_, run) => {
    let last = 0;
    process.run({
      seed: 1,
      run,
      years: 1000,
      witness: (time) => {
        last = time;
      },
    });
    expect(process.world.adopters[0]).toBe(n);
    return last;
  });
  const harmonic = Array.from({ length: n - 1 }, (_, k) => 1 / (k + 1)).reduce((a, b) => a + b, 0);
  expect(standardErrorsOff(times, (2 * harmonic) / (a1 * n))).toBeLessThan(4);
});

describe('hooks', () => {
  const names = many(6);
  const process = worldProcess(
    emptyStart(
      names.map((actor) => ({ ...actor, support: 50, districts: ['k'] })),
      { districts: ['k'], reservoir: 100, government: 5 },
    ),
    modelOf({
      tieRate: 3,
      terms: termsOf({ alliedDensity: -1, hostileDensity: -1.5, repression: -0.4 }),
      mechanisms: { recruitment: {}, siphoning: {}, attrition: {}, split: {}, coOption: {} },
    }),
  );
  const hook = (given: Partial<Hook>): Hook => ({
    at: 1,
    type: 'strikes',
    targets: [],
    size: 1,
    kernel: { shape: 'step' },
    districts: [],
    decapitation: false,
    ...given,
  });

  it.each([
    'strikes',
    'offensive',
    'repression',
    'sanctuary',
    'negotiations',
    'withdrawal',
    'sponsorWithdrawal',
    'sanctuaryLoss',
  ] as const)('T24 of size 0 change nothing, bit for bit: %s', (type) => {
    for (const kernel of [
      { shape: 'step' },
      { shape: 'pulse', years: 1 },
      { shape: 'fade', years: 1 },
    ] as const)
      for (let run = 0; run < 3; run++)
        expect(
          process.run({ seed: 1, run, years: 3, hooks: [hook({ type, size: 0, kernel, districts: [0] })] }),
        ).toBe(process.run({ seed: 1, run, years: 3 }));
  });

  it('of a size above 0 change the run, and not what came before', () => {
    const times = (hooks: readonly Hook[]): readonly string[] => {
      const seen: string[] = [];
      process.run({
        seed: 1,
        run: 0,
        years: 3,
        hooks,
        witness: (time, kind, i) => seen.push(`${time} ${kind} ${i}`),
      });
      return seen;
    };
    const [plain, struck] = [times([]), times([hook({})])];
    const before = plain.filter((line) => Number(line.split(' ')[0]) < 1);
    expect(struck.slice(0, before.length)).toEqual(before);
    expect(struck).not.toEqual(plain);
  });

  it('T25 with common random numbers a paired difference varies less than an unpaired one', () => {
    const left = (hooks: readonly Hook[], from: number): readonly number[] =>
      Array.from({ length: 600 }, (_, run) => {
        process.run({ seed: 1, run: from + run, years: 2, hooks });
        return process.world.activeSupport;
      });
    const strikes = [hook({ at: 1.5, size: 0.5 })];
    const [plain, struck, other] = [left([], 0), left(strikes, 0), left(strikes, 10_000)];
    const difference = (values: readonly number[]): number =>
      varianceOf(values.map((value, k) => value - plain[k]!));
    expect(difference(struck)).toBeLessThan(0.8 * difference(other));
  });
});

it('T26 a run is the same whatever ran before it, where slots ran out and were added too', () => {
  const districts = ['k', 'l', 'm'];
  const start = emptyStart(
    many(6).map((actor, i) => ({ ...actor, support: 80, districts: [districts[i % 3]!] })),
    { districts, roads: [{ a: 0, b: 1, weight: 1 }], ties: [{ a: 0, b: 3, sign: -1 }] },
  );
  const model = modelOf({
    tieRate: 3,
    terms: termsOf({ alliedDensity: -1, hostileDensity: -1, overlapAllied: 1, commonEnemy: 0.4 }),
    mechanisms: {
      siphoning: { rate: 0.4 },
      attrition: {},
      split: { rate: 0.6 },
      merger: { rate: 0.2 },
      extinction: { rate: 0.2 },
      expulsion: { rate: 0.5 },
      displacement: { rate: 0.5 },
    },
  });
  const together = worldProcess(start, model);
  const first = together.world.capacity;
  for (let run = 0; run < 12; run++) {
    const alone = worldProcess(start, model).run({ seed: 1, run, years: 4 });
    expect(together.run({ seed: 1, run, years: 4 })).toBe(alone);
  }
  expect(together.world.capacity).toBeGreaterThan(first);
});

it('runs of another seed differ', () => {
  const process = worldProcess(emptyStart(many(4)), modelOf({ tieRate: 3 }));
  expect(process.run({ seed: 1, run: 0, years: 3 })).not.toBe(process.run({ seed: 2, run: 0, years: 3 }));
  expect(drawNormal(streamOf(1))).not.toBe(drawNormal(streamOf(2)));
});
