import {
  type Actor,
  EntenteError,
  findActor,
  type Hypothesis,
  type HypothesisAsked,
  type Party,
  partiesIn,
  slugOf,
} from '../records/index.ts';

/** Stops at a field, given by its path, with what is wrong there. */
export type RefuseField = (path: readonly PropertyKey[], message: string, hint?: string) => never;

/**
 * A hypothesis with every name in it held against the actors there are; whom it does not speak of is left out.
 * @throws whatever `refuse` throws
 */
export const settleHypothesis = (
  { id, parties: written, ...asked }: HypothesisAsked,
  actors: readonly Actor[],
  refuse: RefuseField,
): Hypothesis => {
  const actorAt = (name: string, path: readonly PropertyKey[]): Party['actors'][number] => {
    try {
      const { id: found, name: known } = findActor(actors, name);
      return { id: found, name: known };
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      const known = Object.keys(written);
      return refuse(
        path,
        `"${name}" is neither a party nor an actor`,
        `${error.hint ?? ''}${known.length > 0 ? ` Parties: ${known.join(', ')}.` : ''}`.trim(),
      );
    }
  };
  const all = new Map(
    Object.entries(written).map(([name, names]): [string, Party] => [
      name,
      { name, actors: names.map((actor, i) => actorAt(actor, ['parties', name, i])) },
    ]),
  );
  const used = new Map<string, Party>();
  const use = (name: string, path: readonly PropertyKey[]): void => {
    if (!used.has(name)) used.set(name, all.get(name) ?? { name, actors: [actorAt(name, path)] });
  };
  for (const [i, { between }] of asked.expects.entries())
    for (const [k, name] of between.entries()) use(name, ['expects', i, 'between', k]);
  if (asked.holds !== undefined && asked.holds !== 'otherwise')
    for (const { name, path } of partiesIn(asked.holds, ['holds'])) use(name, path);
  const slug = id ?? slugOf(asked.title);
  if (slug === '') return refuse(['title'], `"${asked.title}" is no title`, 'Give one with letters.');
  return { id: slug, ...asked, parties: [...used.values()] };
};
