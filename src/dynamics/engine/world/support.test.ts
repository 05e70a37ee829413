import { describe, expect, it } from 'vitest';
import { emptyStart, type Hook, type World, worldProcess } from './index.ts';
import { meanOf, modelOf, standardErrorsOff, termsOf, varianceOf } from './world-for-tests.test-suite.ts';

const PLAIN_SIPHON = { allied: 0, byRadicalism: 0, byAge: 0, byCapability: 0, byDistance: 0, byPressure: 0 };
const tokensOf = (world: World): number => {
  let sum = world.reservoir + world.dead;
  for (let k = 0; k < world.count; k++) sum += world.support[world.roster[k]!]!;
  return sum;
};
const resourcesOf = (world: World): number => {
  let sum = world.treasury + world.spent;
  for (let k = 0; k < world.count; k++) sum += world.resources[world.roster[k]!]!;
  return sum;
};

it('T11 tokens are conserved after every event, with all of layers A to D at work', () => {
  const districts = ['k', 'l', 'm'];
  const start = emptyStart(
    Array.from({ length: 8 }, (_, i) => ({
      name: `${i}`,
      support: 60,
      resources: 30,
      radicalism: 1 + (i % 5),
      young: 0.4,
      districts: [districts[i % 3]!, districts[(i + 1) % 3]!],
      grants: 4,
      tactics: i === 0 ? ['t'] : [],
    })),
    {
      reservoir: 200,
      treasury: 100,
      districts,
      roads: [
        { a: 0, b: 1, weight: 1 },
        { a: 1, b: 2, weight: 1 },
      ],
      tactics: [{ name: 't', capabilityNeeded: 2 }],
      government: 7,
    },
  );
  const model = modelOf({
    tieRate: 4,
    terms: termsOf({ alliedDensity: -0.5, hostileDensity: -1, balance: 0.3 }),
    attributes: [0, 1, 2].map(() => ({ rate: 1, effects: [] })),
    mechanisms: {
      recruitment: {},
      siphoning: { rate: 0.5 },
      attrition: { rate: 0.2 },
      demobilisation: { rate: 0.2 },
      aid: {},
      grants: {},
      split: { rate: 0.3 },
      merger: { rate: 0.3 },
      extinction: { rate: 0.2 },
      coOption: { rate: 0.2 },
      expulsion: { rate: 0.5 },
      displacement: { rate: 0.5 },
      generations: {},
      leaderChange: {},
      tactics: {},
    },
  });
  const process = worldProcess(start, model);
  const { world } = process;
  const happened = new Set<string>();
  const hooks: readonly Hook[] = [
    {
      at: 1,
      type: 'sanctuaryLoss',
      targets: [],
      size: 1,
      kernel: { shape: 'step' },
      districts: [0],
      decapitation: false,
    },
  ];
  for (let run = 0; run < 15; run++)
    process.run({
      seed: 1,
      run,
      years: 5,
      hooks,
      witness: (_time, kind) => {
        happened.add(process.kinds[kind]!);
        if (tokensOf(world) !== 680 || resourcesOf(world) !== 340)
          throw new Error(`${process.kinds[kind]}: ${tokensOf(world)} and ${resourcesOf(world)} tokens`);
        for (let k = 0; k < world.count; k++) {
          const i = world.roster[k]!;
          const local = world.local.subarray(i * 3, i * 3 + 3).reduce((a, b) => a + b, 0);
          if (
            world.support[i]! < 0 ||
            world.youngSupport[i]! < 0 ||
            world.youngSupport[i]! > world.support[i]!
          )
            throw new Error(`${process.kinds[kind]}: ${world.youngSupport[i]} young of ${world.support[i]}`);
          if (local > world.support[i]!)
            throw new Error(`${process.kinds[kind]}: ${local} of ${world.support[i]} placed`);
        }
      },
    });
  expect([...happened].sort()).toEqual([...process.kinds].sort());
});

it('T12 two groups with constant flows: m_1(t) is Binomial(M, p(t)), mean and variance within 4 standard errors', () => {
  const [support, years, runs] = [100, 1.5, 4000];
  // Capability tells the two directions apart: φ_12 = κ e^{-η}, φ_21 = κ e^{η} from the stronger second to the first.
  const [rate, by] = [0.4, 0.5];
  const start = emptyStart(
    [
      { name: 'a', support, capability: 3 },
      { name: 'b', support: 0, capability: 2 },
    ],
    { overlaps: [{ a: 0, b: 1, share: 1 }] },
  );
  const process = worldProcess(
    start,
    modelOf({ mechanisms: { siphoning: { ...PLAIN_SIPHON, rate, byCapability: by } } }),
  );
  const [k12, k21] = [rate * Math.exp(-by), rate * Math.exp(by)];
  // p of the issue is for one who begins with all tokens: m_1(0) = M.
  const p = (k21 + k12 * Math.exp(-(k12 + k21) * years)) / (k12 + k21);
  const found = Array.from({ length: runs }, (_, run) => {
    process.run({ seed: 1, run, years });
    return process.world.support[0]!;
  });
  expect(standardErrorsOff(found, support * p)).toBeLessThan(4);
  const variance = support * p * (1 - p);
  expect(Math.abs(varianceOf(found) - variance)).toBeLessThan(4 * variance * Math.sqrt(2 / runs));
});

it('T13 one group and the unaligned: logistic growth within 2 % at M = 100,000', () => {
  const [all, first, iota, years] = [100_000, 10_000, 1, 3];
  const process = worldProcess(
    emptyStart([{ name: 'a', support: first }], { reservoir: all - first }),
    modelOf({ mechanisms: { recruitment: { rate: iota } } }),
  );
  const grid = [1, 2, 3];
  process.run({
    seed: 1,
    run: 0,
    years: years + 0.001,
    grid,
    observe: (index) => {
      const t = grid[index]!;
      const logistic = all / (1 + (all / first - 1) * Math.exp(-iota * t));
      expect(Math.abs(process.world.support[0]! / logistic - 1)).toBeLessThan(0.02);
    },
  });
});

it('T14 alike in radicalism, age and capability, with symmetric overlap: no net flow, 0 ± 4 standard errors', () => {
  const process = worldProcess(
    emptyStart(
      [
        { name: 'a', support: 60 },
        { name: 'b', support: 60 },
        { name: 'c', support: 60 },
      ],
      {
        overlaps: [
          [0, 1],
          [1, 2],
          [0, 2],
        ].map(([a, b]) => ({ a: a!, b: b!, share: 0.7 })),
      },
    ),
    modelOf({ mechanisms: { siphoning: { rate: 0.5 } } }),
  );
  const change = Array.from({ length: 3000 }, (_, run) => {
    process.run({ seed: 1, run, years: 3 });
    return process.world.support[0]! - process.world.support[1]!;
  });
  expect(standardErrorsOff(change, 0)).toBeLessThan(4);
});

it('T15 attrition alone: survival exp(-∫ (δ0 + δ P))', () => {
  const process = worldProcess(
    emptyStart([{ name: 'a', support: 200 }]),
    modelOf({ mechanisms: { attrition: { rate: 0.1, byStrikes: 0.3 } } }),
  );
  const hooks: readonly Hook[] = [
    {
      at: 1,
      type: 'strikes',
      targets: [0],
      size: 2,
      kernel: { shape: 'pulse', years: 1 },
      districts: [],
      decapitation: false,
    },
  ];
  const left = Array.from({ length: 2000 }, (_, run) => {
    process.run({ seed: 1, run, years: 3, hooks });
    return process.world.support[0]!;
  });
  const survival = Math.exp(-(0.1 * 3 + 0.3 * 2));
  expect(standardErrorsOff(left, 200 * survival)).toBeLessThan(4);
  expect(meanOf(left)).toBeGreaterThan(0);
});

describe('aid', () => {
  it('flows from who has more to allies who have less, never beyond', () => {
    const process = worldProcess(
      emptyStart([{ name: 'a', resources: 100 }, { name: 'b' }, { name: 'c' }], {
        ties: [{ a: 0, b: 1, sign: 1 }],
      }),
      modelOf({ mechanisms: { aid: { rate: 5 } } }),
    );
    process.run({ seed: 1, run: 0, years: 50 });
    expect([...process.world.resources.subarray(0, 3)]).toEqual([50, 50, 0]);
  });
});
