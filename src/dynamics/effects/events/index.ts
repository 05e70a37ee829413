import type { MechanismKind } from '../mechanism.ts';
import { coOption } from './co-option.ts';
import { displacement } from './displacement.ts';
import { expulsion } from './expulsion.ts';
import { extinction } from './extinction.ts';
import { generations } from './generations.ts';
import { leaderChange } from './leader-change.ts';
import { merger } from './merger.ts';
import { split } from './split.ts';
import { tacticalDiffusion } from './tactical-diffusion.ts';

/** Layer D: what makes, joins, moves and ends actors. */
export const EVENT_MECHANISMS: readonly MechanismKind[] = [
  split,
  merger,
  extinction,
  coOption,
  expulsion,
  displacement,
  generations,
  leaderChange,
  tacticalDiffusion,
];
