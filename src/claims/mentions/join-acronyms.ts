import type { FoundName } from './find-names.ts';

/** "the Front for Unity (FFU)": a name and the acronym that it gives itself in brackets are one, brackets included. */
export const joinAcronyms = (text: string, names: readonly FoundName[]): readonly FoundName[] => {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isOwn =
      before?.entry != null && name.entry !== null && before.entry.actor.id === name.entry.actor.id;
    if (isOwn && /^\s*\($/u.test(text.slice(before.end, name.begin)) && text[name.end] === ')')
      joined[joined.length - 1] = { ...before, end: name.end + 1 };
    else joined.push(name);
  }
  return joined;
};
