import type { Decision } from '../../../../src/records/index.ts';

const KEY = 'decisions-of-this-visit';
/** Steps that can be taken back with a key; older ones are undone in Activity. */
const MOST = 200;

/** What this window decided so far: it outlives a reload, and no other window sees it. */
export const keptVisit = (): readonly Decision[] => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
};

export const keepVisit = (taken: readonly Decision[]): readonly Decision[] => {
  const kept = taken.slice(-MOST);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Kept until the page is left.
  }
  return kept;
};
