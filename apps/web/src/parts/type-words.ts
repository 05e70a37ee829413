import type { ActorType } from '../../../../src/records/index.ts';

/** The type of an actor for a person to read: `armed group`. */
export const typeInWords = (type: ActorType): string =>
  type === 'unknown' ? 'kind not known' : type.replace('-', ' ');
