export { ORDINALS, PRESSURES, type Pressure } from './aspect.ts';
export type { Hook, HookType, Kernel } from './hook.ts';
export {
  type Offers,
  type SignedTerm,
  type SignedTieStep,
  TIE_RULES,
  type TieRules,
  type Variant,
} from './signed-tie-step.ts';
export { countTwoPaths } from './two-paths.ts';
export { World } from './world.ts';
export { STILL, type WorldModel } from './world-model.ts';
export { type RunOptions, type Witness, type WorldProcess, worldProcess } from './world-process.ts';
export { ACTOR_DEFAULTS, type ActorStart, emptyStart, type WorldStart } from './world-start.ts';
