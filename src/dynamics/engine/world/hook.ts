import type { SeededStream } from '../../../maths/index.ts';
import { ASPECT, PRESSURES, type Pressure } from './aspect.ts';
import { loseDistrict } from './end-actor.ts';
import type { World } from './world.ts';

/** How a hook's size moves in time: at once and for good, for some years, or fading with time constant `years`. */
export type Kernel =
  | { readonly shape: 'step' }
  | { readonly shape: 'pulse'; readonly years: number }
  | { readonly shape: 'fade'; readonly years: number };

export type HookType = Pressure | 'negotiations' | 'withdrawal' | 'sponsorWithdrawal' | 'sanctuaryLoss';

/** What comes from outside: a pressure switched on, changed or taken away. */
export interface Hook {
  /** In years from the beginning. */
  readonly at: number;
  readonly type: HookType;
  /** Whom it meets; for `withdrawal`, the actor whose foreign troops leave. Empty for everybody. */
  readonly targets: readonly number[];
  /** >= 0; 0 changes nothing at all. */
  readonly size: number;
  readonly kernel: Kernel;
  readonly districts: readonly number[];
  /** The leaders of the targets are lost at `at`. */
  readonly decapitation: boolean;
}

/** What a hook's size is worth at a time. */
export const levelAt = ({ at, size, kernel }: Hook, time: number): number => {
  if (time < at) return 0;
  switch (kernel.shape) {
    case 'step':
      return size;
    case 'pulse':
      return time < at + kernel.years ? size : 0;
    case 'fade':
      return size * Math.exp(-(time - at) / kernel.years);
  }
};

/** A hook whose kernel fades. */
export const fades = (hook: Hook): hook is Hook & { readonly kernel: Extract<Kernel, { shape: 'fade' }> } =>
  hook.kernel.shape === 'fade';

/** Years of a fade after which nothing of it is left to speak of: exp(-20) is 2e-9. */
const FADES = 20;
export const isFading = ({ at, kernel }: Hook, time: number): boolean =>
  kernel.shape === 'fade' && time >= at && time < at + FADES * kernel.years;

/** Times at which hooks begin or end, in order, each once. */
export const breaksOf = (hooks: readonly Hook[]): readonly number[] => {
  const times = hooks.flatMap(({ at, kernel }) => {
    if (kernel.shape === 'pulse') return [at, at + kernel.years];
    return kernel.shape === 'fade' ? [at, at + FADES * kernel.years] : [at];
  });
  return [...new Set(times)].sort((a, b) => a - b);
};

/** Tokens that are lost with a sanctuary: the mean of Beta(2, 8), as for expulsions. */
const LOST_WITH_SANCTUARY = 0.2;
/** How much recruitment rises where foreign troops leave: assumed. */
const RECRUITMENT_AFTER_WITHDRAWAL = 0.5;

/** Sets every pressure to what the hooks say at this time. */
export const applyPressures = (world: World, hooks: readonly Hook[], time: number): void => {
  const { pressures, pressure, negotiation, districtPressure } = world;
  for (const array of [...pressures, pressure, negotiation, districtPressure]) array.fill(0);
  world.repressionShare = 1;
  world.pressed = hooks.some((hook) => levelAt(hook, time) > 0);
  world.recruitmentShare = 1;
  world.enmityShare.fill(1);
  for (const hook of hooks) {
    const level = levelAt(hook, time);
    if (level === 0) continue;
    if (hook.type === 'withdrawal') {
      world.repressionShare *= Math.max(0, 1 - level);
      world.recruitmentShare *= 1 + RECRUITMENT_AFTER_WITHDRAWAL * level;
      for (const target of hook.targets) world.enmityShare[target]! *= Math.max(0, 1 - level);
      continue;
    }
    for (const district of hook.districts)
      if (hook.type === 'offensive') districtPressure[district]! += level;
    const kind = hook.type === 'sanctuaryLoss' ? 'sanctuary' : hook.type;
    const array = kind === 'negotiations' ? negotiation : pressures[PRESSURES.indexOf(kind as Pressure)];
    if (!array) continue;
    if (hook.targets.length > 0) for (const target of hook.targets) array[target]! += level;
    else for (let k = 0; k < world.count; k++) array[world.roster[k]!]! += level;
  }
  world.districtsPressed = districtPressure.some((level) => level > 0);
  const repression = pressures[PRESSURES.indexOf('repression')]!;
  for (let k = 0; k < world.count; k++) {
    const i = world.roster[k]!;
    repression[i]! *= world.repressionShare;
    for (let e = 0; e < PRESSURES.length; e++) pressure[i]! += pressures[e]![i]!;
    world.tell(i, ASPECT.pressure);
  }
};

/** What a hook does once, as it begins. */
export const beginHook = (world: World, hook: Hook, stream: SeededStream): void => {
  const targets = hook.targets.length > 0 ? hook.targets : [...world.roster.subarray(0, world.count)];
  for (const i of targets) {
    if (world.active[i] === 0) continue;
    if (hook.decapitation) {
      world.beheaded[i] = 1;
      world.tell(i, ASPECT.pressure);
    }
    if (hook.type === 'sponsorWithdrawal') {
      world.sponsors[i] = 0;
      world.grants[i]! *= Math.max(0, 1 - hook.size);
      world.tell(i, ASPECT.resources);
    }
    if (hook.type === 'sanctuaryLoss')
      for (const district of hook.districts)
        if (world.presence[i * world.districts + district] === 1)
          loseDistrict(world, i, district, LOST_WITH_SANCTUARY, stream);
  }
};
