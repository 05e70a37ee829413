import { parse } from 'yaml';
import { z } from 'zod';
import { type ActorType, dayRangeOf, EntenteError, KINDS, type Kind } from '../../src/records/index.ts';

export type State = 'hostile' | 'none' | 'allied';

export interface VardaActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly leaders: readonly string[];
  readonly partOf?: string | undefined;
}

/** A stretch of time in which a pair's state stays the same; days since 1970, both within it. */
export interface Spell {
  readonly first: number;
  readonly last: number;
  readonly state: State;
  readonly kinds: readonly Kind[];
  readonly opening: readonly Kind[];
  /** Id of the doer in kinds that have one; absent where it is either of the two. */
  readonly by?: string;
}

export interface TrueRelation {
  readonly a: string;
  readonly b: string;
  /** In order of time. */
  readonly spells: readonly Spell[];
}

export interface Publisher {
  readonly name: string;
  readonly form: 'txt' | 'md';
  readonly share: number;
  readonly errorRate: number;
  readonly delayDays: number;
  readonly reprints: number;
  readonly leans?: { readonly towards: string; readonly against: string };
}

export interface Truth {
  readonly first: number;
  readonly last: number;
  readonly actors: readonly VardaActor[];
  readonly relations: readonly TrueRelation[];
  readonly publishers: readonly Publisher[];
}

const probability = z.number().min(0).max(1);
const kinds = z.array(z.enum(KINDS)).min(1);

const ActorsFile = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    type: z.enum(['armed-group', 'government', 'army', 'party', 'international-organisation']),
    aliases: z.array(z.string()),
    leaders: z.array(z.string()),
    partOf: z.string().optional(),
  }),
);

const TruthFile = z.strictObject({
  period: z.string(),
  relations: z.array(
    z.strictObject({
      pair: z.tuple([z.string(), z.string()]),
      spells: z
        .array(
          z.strictObject({
            when: z.string(),
            state: z.enum(['hostile', 'none', 'allied']),
            kinds,
            opening: kinds.optional(),
            by: z.string().optional(),
          }),
        )
        .min(1),
    }),
  ),
  publishers: z
    .array(
      z.strictObject({
        name: z.string(),
        form: z.enum(['txt', 'md']),
        share: z.number().positive(),
        errorRate: probability,
        delayDays: z.number().positive(),
        reprints: probability,
        leans: z.strictObject({ towards: z.string(), against: z.string() }).optional(),
      }),
    )
    .min(1),
});

const wrong = (what: string, hint: string): never => {
  throw new EntenteError('bad-input', `readTruth: ${what}`, { hint });
};

const fileOf = <Shape extends z.ZodType>(schema: Shape, yaml: string): z.infer<Shape> => {
  const read = schema.safeParse(parse(yaml));
  return read.success
    ? read.data
    : wrong(z.prettifyError(read.error), 'See the remarks in samples/varda/truth.yaml.');
};

const daysOf = (when: string): { first: number; last: number } => {
  const range = dayRangeOf(when);
  return range && Number.isFinite(range.first) && Number.isFinite(range.last)
    ? range
    : wrong(`"${when}" is not a closed EDTF interval`, 'Write both days: 2031-01-01/2034-06-30.');
};

/** The two YAML files, checked: actors are known, a pair stands once, and its spells lie in the period without overlap. */
export const readTruth = (files: { readonly truth: string; readonly actors: string }): Truth => {
  const actors = fileOf(ActorsFile, files.actors);
  const file = fileOf(TruthFile, files.truth);
  const period = daysOf(file.period);
  const ids = new Map(
    actors.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map((word) => [word, id])),
  );
  const idOfActor = (name: string): string =>
    ids.get(name) ?? wrong(`unknown actor "${name}"`, 'Name it in samples/varda/actors.yaml.');

  const relations = file.relations.map(({ pair, spells }): TrueRelation => {
    const [a, b] = [idOfActor(pair[0]), idOfActor(pair[1])];
    const read = spells.map(
      ({ when, state, kinds, opening = kinds, by }): Spell => ({
        ...daysOf(when),
        state,
        kinds,
        opening,
        ...(by === undefined ? {} : { by: idOfActor(by) }),
      }),
    );
    for (const [i, spell] of read.entries()) {
      const before = read[i - 1]?.last ?? period.first - 1;
      if (spell.first <= before || spell.last > period.last || spell.last < spell.first)
        wrong(
          `spell ${spells[i]?.when} of ${pair.join(' and ')} overlaps another or leaves the period`,
          'Write spells in order of time, each beginning after the last has ended.',
        );
      if (spell.by !== undefined && spell.by !== a && spell.by !== b)
        wrong(`"${spells[i]?.by}" is not one of ${pair.join(' and ')}`, 'Let `by` name one of the pair.');
    }
    return { a, b, spells: read };
  });

  const pairs = relations.map(({ a, b }) => [a, b].sort().join(' '));
  const twice = pairs.find((pair, i) => pairs.indexOf(pair) !== i);
  if (twice !== undefined)
    wrong(`the pair ${twice} stands twice`, 'Put all spells of a pair under one entry.');

  const publishers = file.publishers.map(
    ({ leans, ...publisher }): Publisher => ({
      ...publisher,
      ...(leans ? { leans: { towards: idOfActor(leans.towards), against: idOfActor(leans.against) } } : {}),
    }),
  );
  return { ...period, actors, relations, publishers };
};

/** The spell of a pair on a day, if it has one. */
export const spellOn = (relation: TrueRelation, day: number): Spell | undefined =>
  relation.spells.find(({ first, last }) => first <= day && day <= last);

/** What is true of two actors, by id, on a day (days since 1970). */
export const stateOn = (truth: Truth, a: string, b: string, day: number): State => {
  const relation = truth.relations.find(
    (pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a),
  );
  return (relation && spellOn(relation, day)?.state) ?? 'none';
};
