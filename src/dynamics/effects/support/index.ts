import type { MechanismKind } from '../mechanism.ts';
import { aid } from './aid.ts';
import { attrition } from './attrition.ts';
import { demobilisation } from './demobilisation.ts';
import { grants } from './grants.ts';
import { recruitment } from './recruitment.ts';
import { siphoning } from './siphoning.ts';

/** Layer C: what moves tokens of support and of resources, one at a time. */
export const SUPPORT_MECHANISMS: readonly MechanismKind[] = [
  recruitment,
  siphoning,
  attrition,
  demobilisation,
  aid,
  grants,
];
