import { alliedDensity } from './allied-density.ts';
import { asymmetryOnAllied } from './asymmetry-on-allied.ts';
import { asymmetryOnHostile } from './asymmetry-on-hostile.ts';
import { commonEnemy } from './common-enemy.ts';
import { dormantGrievance } from './dormant-grievance.ts';
import { enemyOfFriend } from './enemy-of-friend.ts';
import { friendOfFriend } from './friend-of-friend.ts';
import { hostileDensity } from './hostile-density.ts';
import { hub } from './hub.ts';
import { ideologyOnAllied } from './ideology-on-allied.ts';
import { ideologyOnHostile } from './ideology-on-hostile.ts';
import { minimumWinningSize } from './minimum-winning-size.ts';
import { overlapOnAllied } from './overlap-on-allied.ts';
import { overlapOnHostile } from './overlap-on-hostile.ts';
import { repression } from './repression.ts';
import { repressionBySimilarity } from './repression-by-similarity.ts';
import type { SignedEffect } from './signed-effect.ts';
import { sociality } from './sociality.ts';
import { sponsorOnAllied } from './sponsor-on-allied.ts';
import { sponsorOnHostile } from './sponsor-on-hostile.ts';
import { structuralBalance } from './structural-balance.ts';

export type { SignedEffect, Worth } from './signed-effect.ts';

/** Effects on signed ties, in the order of the specification. */
export const SIGNED_EFFECTS: readonly SignedEffect[] = [
  alliedDensity,
  hostileDensity,
  structuralBalance,
  friendOfFriend,
  commonEnemy,
  enemyOfFriend,
  ideologyOnAllied,
  ideologyOnHostile,
  asymmetryOnAllied,
  asymmetryOnHostile,
  minimumWinningSize,
  sponsorOnAllied,
  sponsorOnHostile,
  overlapOnAllied,
  overlapOnHostile,
  repression,
  repressionBySimilarity,
  hub,
  sociality,
  dormantGrievance,
];
