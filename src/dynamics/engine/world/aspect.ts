/** What changed about an actor: those who keep rates look again at whom it concerns. */
export const ASPECT = {
  tokens: 1,
  resources: 2,
  tie: 4,
  attributes: 8,
  place: 16,
  tactics: 32,
  pressure: 64,
  /** Something about an ally, a foe or anybody that concerns this actor. */
  ally: 128,
  foe: 256,
  anybody: 512,
} as const;
export const EVERY_ASPECT = 1023;

/** Pressures from outside; P_i is their sum. */
export const PRESSURES = ['strikes', 'offensive', 'sanctuary', 'repression'] as const;
export type Pressure = (typeof PRESSURES)[number];

/** Ordinal attributes, in the order in which they are kept. */
export const ORDINALS = ['capability', 'scope', 'radicalism'] as const;
export const CAPABILITY = 0;
export const SCOPE = 1;
export const RADICALISM = 2;
export const LEAST_ORDINAL = 1;
export const MOST_ORDINAL = 5;
