import type { Actor } from '../../records/index.ts';
import {
  AFPAK_AGENCIES,
  AFPAK_ARMED_GROUPS,
  AFPAK_ARMIES,
  AFPAK_COMMUNITIES,
  AFPAK_PARTIES,
} from './afghanistan-pakistan.ts';
import {
  AFRICAN_GROUPS,
  AMERICAN_GROUPS,
  ASIAN_GROUPS,
  EUROPEAN_AND_CAUCASIAN_GROUPS,
  MIDDLE_EAST_GROUPS,
} from './armed-groups.ts';
import { actorsOf } from './catalogue-row.ts';
import { AGENCIES, ARMIES, INTERNATIONAL_ORGANISATIONS } from './international.ts';
import { STATES } from './states.ts';

/** The actors that every project knows before it reads anything. Where two share an alias, the earlier one has it. */
export const starterCatalogue: readonly Actor[] = [
  ...actorsOf('armed-group', AFPAK_ARMED_GROUPS),
  ...actorsOf('army', AFPAK_ARMIES),
  ...actorsOf('agency', AFPAK_AGENCIES),
  ...actorsOf('party', AFPAK_PARTIES),
  ...actorsOf('community', AFPAK_COMMUNITIES),
  ...actorsOf('government', STATES),
  ...actorsOf('international-organisation', INTERNATIONAL_ORGANISATIONS),
  ...actorsOf('agency', AGENCIES),
  ...actorsOf('army', ARMIES),
  ...actorsOf('armed-group', MIDDLE_EAST_GROUPS),
  ...actorsOf('armed-group', AFRICAN_GROUPS),
  ...actorsOf('armed-group', ASIAN_GROUPS),
  ...actorsOf('armed-group', EUROPEAN_AND_CAUCASIAN_GROUPS),
  ...actorsOf('armed-group', AMERICAN_GROUPS),
];
