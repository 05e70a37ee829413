import type { AttributeEffect } from './attribute-effect.ts';
import { averageAlter } from './average-alter.ts';
import { linearShape } from './linear-shape.ts';
import { means } from './means.ts';
import { outbidding } from './outbidding.ts';
import { quadraticShape } from './quadratic-shape.ts';
import { totalAlter } from './total-alter.ts';
import { underPressure } from './under-pressure.ts';
import type { WorldAttributeEffect } from './world-attribute-effect.ts';
import { youth } from './youth.ts';

export type { AttributeEffect, AttributeView, WorldAttributeView } from './attribute-effect.ts';
export type { WorldAttributeEffect } from './world-attribute-effect.ts';

/** Effects on ordinal attributes that hold in every mode. */
export const ATTRIBUTE_EFFECTS: readonly AttributeEffect[] = [
  linearShape,
  quadraticShape,
  averageAlter,
  totalAlter,
];

/** Effects on the attributes of actors in a signed world. */
export const WORLD_ATTRIBUTE_EFFECTS: readonly WorldAttributeEffect[] = [
  ...ATTRIBUTE_EFFECTS,
  outbidding,
  underPressure,
  youth,
  means,
];
