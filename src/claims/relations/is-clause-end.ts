import { SUBORDINATORS } from '../text/function-words.ts';

/** Beyond it a verb finds neither its subject nor its object. */
export const isClauseEnd = (key: string): boolean => key === ';' || key === ':' || SUBORDINATORS.has(key);
