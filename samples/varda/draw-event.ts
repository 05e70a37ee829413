import { drawItem, type SeededStream } from '../../src/maths/index.ts';
import { isoDayOf, isSymmetric, type Kind, type Sign, signOf } from '../../src/records/index.ts';
import {
  type Publisher,
  type Spell,
  type State,
  spellOn,
  type TrueRelation,
  type Truth,
} from './read-truth.ts';

/** What a sentence will say, and whether it is so. */
export interface VardaEvent {
  readonly source: string;
  readonly target: string;
  readonly kind: Kind;
  readonly sign: Sign;
  /** Days since 1970. */
  readonly day: number;
  /** EDTF, where the sentence is to give a date: a day or a month. */
  readonly says: string | null;
  readonly state: State;
  /** False where the publisher got it wrong. */
  readonly faithful: boolean;
}

/** Chances and spans of the invented press: all assumed. */
const OPENING_DAYS = 90;
const LATE = { chance: 0.08, fewestDays: 90, spreadDays: 310 };
const DATED = { chance: 0.35, byDay: 0.5 };
/** Chance that a sentence keeps to the actor whom the report is about. */
const KEEPS_TO_FOCUS = 0.7;

const MISTAKEN: Readonly<Record<Sign, readonly Kind[]>> = {
  1: ['support', 'alliance', 'joint-operation', 'convergence'],
  [-1]: ['armed-conflict', 'accusation', 'rivalry', 'coercion'],
};

const trueSign = (state: State): Sign | 0 => (state === 'allied' ? 1 : state === 'hostile' ? -1 : 0);

const mistakenSign = (
  stream: SeededStream,
  publisher: Publisher,
  { a, b }: TrueRelation,
  state: State,
): Sign => {
  const { leans } = publisher;
  if (leans && (a === leans.against || b === leans.against)) return -1;
  if (leans && (a === leans.towards || b === leans.towards)) return 1;
  const sign = trueSign(state);
  return sign === 0 ? drawItem(stream, [1, -1] as const) : (-sign as Sign);
};

const kindSeen = (stream: SeededStream, spell: Spell, day: number): Kind =>
  drawItem(stream, day - spell.first < OPENING_DAYS ? spell.opening : spell.kinds);

const relationsOn = (truth: Truth, day: number, focus: string | null): TrueRelation[] =>
  truth.relations.filter(
    (relation) =>
      (focus === null || relation.a === focus || relation.b === focus) &&
      spellOn(relation, day) !== undefined,
  );

/** What happened, or is said to have happened, some time before the day of publication. */
export const drawEvent = (
  stream: SeededStream,
  truth: Truth,
  publisher: Publisher,
  published: number,
  focus: string,
): VardaEvent => {
  const late = stream.uniform() < LATE.chance;
  const delay =
    Math.floor(-publisher.delayDays * Math.log1p(-stream.uniform())) +
    (late ? LATE.fewestDays + stream.integerBelow(LATE.spreadDays) : 0);
  const day = Math.max(truth.first, published - delay);
  const ofFocus = stream.uniform() < KEEPS_TO_FOCUS ? relationsOn(truth, day, focus) : [];
  const relation = drawItem(stream, ofFocus.length > 0 ? ofFocus : relationsOn(truth, day, null));
  const spell = spellOn(relation, day) as Spell;

  const mistaken = stream.uniform() < publisher.errorRate;
  const kind = mistaken
    ? drawItem(stream, MISTAKEN[mistakenSign(stream, publisher, relation, spell.state)])
    : kindSeen(stream, spell, day);
  const doer =
    spell.by !== undefined && !mistaken && !isSymmetric(kind)
      ? spell.by
      : drawItem(stream, [relation.a, relation.b]);
  const dated = late || stream.uniform() < DATED.chance;
  return {
    source: doer,
    target: doer === relation.a ? relation.b : relation.a,
    kind,
    sign: signOf(kind),
    day,
    says: dated ? isoDayOf(day).slice(0, stream.uniform() < DATED.byDay ? 10 : 7) : null,
    state: spell.state,
    faithful: !mistaken || signOf(kind) === trueSign(spell.state),
  };
};
