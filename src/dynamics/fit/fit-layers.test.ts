import { expect, it } from 'vitest';
import { emptyStart, worldProcess } from '../engine/world/index.ts';
import { modelOf } from '../engine/world/world-for-tests.test-suite.ts';
import { fitLayers } from './fit-layers.ts';
import { summariseRun } from './layer-summary.ts';

const scenario = {
  title: undefined,
  years: 4,
  observationsAYear: 1,
  hooks: [],
  start: emptyStart(
    [
      { name: 'old', support: 150, radicalism: 2 },
      { name: 'new', support: 150, radicalism: 4 },
    ],
    { overlaps: [{ a: 0, b: 1, share: 1 }] },
  ),
  model: modelOf({ mechanisms: { siphoning: { rate: 0.05 } } }),
};

it('finds the rate of siphoning by what it left, and leaves what nothing was seen of to its prior', () => {
  const truth = { ...scenario, model: modelOf({ mechanisms: { siphoning: { rate: 0.15 } } }) };
  const process = worldProcess(truth.start, truth.model);
  process.run({ seed: 99, run: 0, years: truth.years });
  const steps = fitLayers(scenario, ['siphoning.rate', 'siphoning.byCapability'], summariseRun(process), 1, {
    particles: 100,
    quantile: 0.5,
    leastAcceptance: 0.1,
  });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const [rate, byCapability] = step.value.parameters;
    expect(Math.abs(rate!.mean - 0.15)).toBeLessThan(3 * rate!.sd);
    expect(rate!.mean).toBeGreaterThan(0.08);
    expect(rate!.fromData).toBeGreaterThan(0.5);
    // Both are equally capable.
    expect(byCapability!.fromData).toBeLessThan(0.35);
    break;
  }
});

it('names a parameter that there is none of', () => {
  const none = { shares: [1, 0], splits: 0, mergers: 0, triads: [0, 0, 0, 0] as const };
  expect(() => fitLayers(scenario, ['siphoning.rat'], none, 1)).toThrow('"siphoning.rat" is no parameter');
});
