import { parse } from 'yaml';
import { z } from 'zod';
import { type Actor, type DayRange, EntenteError, findActor, requireDayRange } from '../records/index.ts';
import { type LabelledPair, type LabelledSpell, STATES } from './fit-parameters.ts';

/** `samples/varda/truth.yaml` is one; what else a file says of its spells is of no concern here. */
const labelFile = z.looseObject({
  period: z.string().optional(),
  relations: z
    .array(
      z.looseObject({
        pair: z.tuple([z.string(), z.string()]),
        spells: z.array(z.looseObject({ when: z.string(), state: z.enum(STATES) })).min(1),
      }),
    )
    .min(1),
});

const closed = (text: string): DayRange => {
  const range = requireDayRange(text, 'readLabels');
  if (Number.isFinite(range.first) && Number.isFinite(range.last)) return range;
  throw new EntenteError('bad-date', `readLabels: "${text}" is open`, {
    hint: 'Give both ends: 2009-12/2010-06.',
  });
};

/** Within the period of the labels, a pair that has none is nothing to the other. */
const withGaps = (spells: readonly LabelledSpell[], period: DayRange): readonly LabelledSpell[] => {
  const filled: LabelledSpell[] = [];
  let due = period.first;
  for (const spell of spells) {
    if (spell.first > due) filled.push({ first: due, last: spell.first - 1, state: 'none' });
    filled.push(spell);
    due = spell.last + 1;
  }
  if (due <= period.last) filled.push({ first: due, last: period.last, state: 'none' });
  return filled;
};

/**
 * A labelled set in YAML or JSON: `{ period, relations: [{ pair: [A, B], spells: [{ when: 2031/2033, state: hostile }] }] }`.
 * With a period, a listed pair is `none` outside of its spells; pairs that are not listed are not labelled.
 * @throws EntenteError `bad-input`, `bad-date` or `unknown-actor`
 */
export const readLabels = (text: string, file: string, actors: readonly Actor[]): readonly LabelledPair[] => {
  const refuse = (what: string): EntenteError =>
    new EntenteError('bad-input', `readLabels: ${file}: ${what}`, {
      hint: 'See docs/methods/beliefs.md for the form of a labelled set; samples/varda/truth.yaml is one.',
    });
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message.split('\n')[0]! : 'cannot be read');
  }
  const checked = labelFile.safeParse(raw);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    throw refuse(`${issue.path.join('.') || 'file'}: ${issue.message}`);
  }
  const { period, relations } = checked.data;
  return relations.map(({ pair, spells }) => {
    const [a, b] = pair.map((name) => findActor(actors, name).id) as [string, string];
    const read = spells
      .map(({ when, state }): LabelledSpell => ({ ...closed(when), state }))
      .sort((x, y) => x.first - y.first);
    const overlap = read.find((spell, i) => i > 0 && spell.first <= read[i - 1]!.last);
    if (overlap) throw refuse(`the spells of ${pair.join(' and ')} overlap`);
    const [aId, bId] = a < b ? [a, b] : [b, a];
    return { aId, bId, spells: period === undefined ? read : withGaps(read, closed(period)) };
  });
};
