import type { DriverSort } from '../../records/index.ts';

/** Words of a cause by what sort of thing it is; of several the first that any word has. */
const SORTS: readonly (readonly [DriverSort, RegExp])[] = [
  [
    'displacement',
    /^(?:displace(?:d|ment)|influx|refugees?|exodus|uprooted|fled|flight|migration|arrival|relocation|expulsions?)$/u,
  ],
  [
    'sanctuary',
    /^(?:sanctuar(?:y|ies)|haven|havens|shelter|shelters|refuge|hideouts?|bases?|territory|safe-haven)$/u,
  ],
  [
    'notoriety',
    /^(?:notoriety|fame|reputation|brand|prestige|renown|image|popularity|appeal|infamy|name|standing|legitimacy)$/u,
  ],
  [
    'pressure',
    /^(?:pressures?|operations?|offensives?|campaigns?|strikes?|airstrikes?|raids?|bombings?|bombardments?|crackdowns?|sanctions?|blockades?|siege|arrests?|killings?|killed|assassinations?|attacks?|invasions?|interventions?|threats?|embargo|defeats?|losses|casualties|drone|drones)$/u,
  ],
  [
    'utility',
    /^(?:utility|usefulness|use|expertise|skills?|resources?|money|cash|funds?|funding|weapons?|arms|rockets?|fighters|manpower|logistics|training|supplies|aid|benefits?|interests?)$/u,
  ],
];

export const sortOfCause = (keys: readonly string[]): DriverSort | null =>
  SORTS.find(([, words]) => keys.some((key) => words.test(key)))?.[0] ?? null;
