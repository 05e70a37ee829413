import type { WorldAttributeEffect } from '../../effects/attributes/index.ts';
import type { MechanismKind } from '../../effects/mechanism.ts';
import type { SignedTerm, TieRules } from './signed-tie-step.ts';

/** Everything that can happen in a signed world, with its values. What is absent does not happen. */
export interface WorldModel {
  readonly rules: TieRules;
  readonly ties: {
    /** Opportunities an actor a year: ρ. */
    readonly rate: number;
    /** α1: how the rate grows with support, per standard deviation of ln m at the beginning. */
    readonly bySupport: number;
    /** α_e: how it grows with each sort of pressure, in the order of PRESSURES. */
    readonly byPressure: readonly number[];
    readonly terms: readonly (SignedTerm & { readonly value: number })[];
  };
  /** By ordinal: capability, scope, radicalism. */
  readonly attributes: readonly {
    readonly rate: number;
    readonly effects: readonly { readonly effect: WorldAttributeEffect; readonly value: number }[];
  }[];
  readonly mechanisms: readonly {
    readonly kind: MechanismKind;
    readonly values: Readonly<Record<string, number>>;
  }[];
}

export const STILL: WorldModel['attributes'][number] = { rate: 0, effects: [] };
