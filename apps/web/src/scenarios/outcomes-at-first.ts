/** How many fans are drawn before a person asks for all. */
const FIRST = 8;

/** Sorts of outcomes in the order in which they are of use to see first, with how many of each. */
const SORTS: readonly (readonly [sort: string, most: number])[] = [
  ['hypothesis:', 2],
  ['group:', 1],
  ['allied:', 1],
  ['fighting', 1],
  ['splits', 1],
  ['negotiability', 1],
  ['tactic:', 1],
  ['camps', 1],
  ['support:', 2],
];

/** The few outcomes that are drawn at first: some of each sort, and the one that is looked into. */
export const outcomesAtFirst = (ids: readonly string[], selected: string | null): readonly string[] => {
  const first = SORTS.flatMap(([sort, most]) =>
    ids.filter((id) => (sort.endsWith(':') ? id.startsWith(sort) : id === sort)).slice(0, most),
  ).slice(0, FIRST);
  return selected !== null && ids.includes(selected) && !first.includes(selected)
    ? [...first, selected]
    : first;
};
