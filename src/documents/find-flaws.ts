import type { Doubt } from '../records/index.ts';

/** Characters that turn the direction of the text around them by force (Unicode UAX 9). */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text may be shown in another order than it is read in where it turns its direction by force. */
export const findFlaws = (text: string): Doubt[] => {
  const count = text.match(OVERRIDES)?.length ?? 0;
  if (count === 0) return [];
  const message = `${count} invisible ${count === 1 ? 'character turns' : 'characters turn'} the direction of the text: it may be shown in another order than it is read in.`;
  return [
    { code: 'mixed-direction', message, begin: text.search(OVERRIDES), end: text.search(OVERRIDES) + 1 },
  ];
};
