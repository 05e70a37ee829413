import type { AttributeEffect } from './attribute-effect.ts';
import { averageAlter } from './average-alter.ts';
import { linearShape } from './linear-shape.ts';
import { quadraticShape } from './quadratic-shape.ts';
import { totalAlter } from './total-alter.ts';

export type { AttributeEffect, AttributeView } from './attribute-effect.ts';

/** Effects on ordinal attributes that hold in every mode. */
export const ATTRIBUTE_EFFECTS: readonly AttributeEffect[] = [
  linearShape,
  quadraticShape,
  averageAlter,
  totalAlter,
];
