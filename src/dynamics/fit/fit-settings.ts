import { MOMENT_SETTINGS, type MomentSettings } from './moment-settings.ts';

/** Constants of the estimation as a model file sets them, on top of the defaults. */
export const settingsOf = (given: {
  readonly phase3?: number | undefined;
  readonly subphases?: number | undefined;
  readonly restarts?: number | undefined;
}): MomentSettings => ({
  ...MOMENT_SETTINGS,
  ...(given.phase3 === undefined ? {} : { phase3: given.phase3 }),
  ...(given.subphases === undefined ? {} : { subphases: given.subphases }),
  ...(given.restarts === undefined ? {} : { mostRestarts: given.restarts }),
});
