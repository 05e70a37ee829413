import { EVENT_MECHANISMS } from '../../effects/events/index.ts';
import { middleOf } from '../../effects/mechanism.ts';
import { SIGNED_EFFECTS } from '../../effects/signed/index.ts';
import { SUPPORT_MECHANISMS } from '../../effects/support/index.ts';
import { STILL, TIE_RULES, type TieRules, type WorldModel } from './index.ts';

/** Terms of the named effects at the given values. */
export const termsOf = (values: Readonly<Record<string, number>>): WorldModel['ties']['terms'] =>
  Object.entries(values).map(([name, value]) => {
    const effect = SIGNED_EFFECTS.find((known) => known.name === name);
    if (!effect) throw new Error(`no effect ${name}`);
    return { effect, variant: 'eval', value };
  });

/** A model in which only what is named happens; values that are not given stand at the middle of their prior. */
export const modelOf = (
  parts: {
    readonly tieRate?: number;
    readonly byPressure?: readonly number[];
    readonly terms?: WorldModel['ties']['terms'];
    readonly attributes?: WorldModel['attributes'];
    readonly mechanisms?: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly rules?: Partial<TieRules>;
  } = {},
): WorldModel => ({
  rules: { ...TIE_RULES, ...parts.rules },
  ties: {
    rate: parts.tieRate ?? 0,
    bySupport: 0,
    byPressure: parts.byPressure ?? [0, 0, 0, 0],
    terms: parts.terms ?? [],
  },
  attributes: parts.attributes ?? [STILL, STILL, STILL],
  mechanisms: Object.entries(parts.mechanisms ?? {}).map(([name, given]) => {
    const kind = [...SUPPORT_MECHANISMS, ...EVENT_MECHANISMS].find((known) => known.name === name);
    if (!kind) throw new Error(`no mechanism ${name}`);
    const middles = Object.entries(kind.parameters).map(([key, prior]) => [key, middleOf(prior)]);
    return { kind, values: { ...Object.fromEntries(middles), ...given } };
  }),
});

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
export const varianceOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};
/** How many standard errors the mean of the values is from what it should be. */
export const standardErrorsOff = (values: readonly number[], expected: number): number =>
  Math.abs(meanOf(values) - expected) / Math.sqrt(varianceOf(values) / values.length);
