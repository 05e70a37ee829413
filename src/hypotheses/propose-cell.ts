import { type Cell, type Expectation, type Hypothesis, signOf, type Testimony } from '../records/index.ts';
import { mirrored } from './cell-scale.ts';

/** Ids of the actors of a hypothesis's parties. */
interface Cast {
  readonly hypothesis: Hypothesis;
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly everyone: ReadonlySet<string>;
}

const castOf = (hypothesis: Hypothesis): Cast => {
  const members = new Map(
    hypothesis.parties.map(({ name, actors }) => [name, new Set(actors.map(({ id }) => id))]),
  );
  return { hypothesis, members, everyone: new Set([...members.values()].flatMap((ids) => [...ids])) };
};

const isExpected = (
  { between: [one, other], directed, kinds, sign }: Expectation,
  { source, target, kind }: Testimony,
  { members }: Cast,
): boolean => {
  if (kinds && !kinds.includes(kind)) return false;
  if (sign && signOf(kind) !== (sign === 'cooperative' ? 1 : -1)) return false;
  const stands = (from: string, to: string): boolean =>
    members.get(one)!.has(from) && members.get(other)!.has(to);
  return stands(source.id, target.id) || (!directed && stands(target.id, source.id));
};

/**
 * What the program proposes for claims beside one hypothesis. Of what the hypothesis expects, the first that fits the
 * kind, the sign and the actors holds; a sentence that doubts is taken for one that says the opposite, and one that
 * wonders for neutral. Where nothing fits: neutral if the hypothesis speaks of both actors, else not applicable.
 */
export const proposeCells = (hypothesis: Hypothesis): ((claim: Testimony) => Cell) => {
  const cast = castOf(hypothesis);
  return (claim) => {
    const { source, target, certainty } = claim;
    const expectation = hypothesis.expects.find((expected) => isExpected(expected, claim, cast));
    if (!expectation)
      return cast.everyone.has(source.id) && cast.everyone.has(target.id) ? 'neutral' : 'not-applicable';
    switch (certainty.stance) {
      case 'affirms':
        return expectation.cell;
      case 'wonders':
        return expectation.cell === 'not-applicable' ? 'not-applicable' : 'neutral';
      case 'doubts':
        return mirrored(expectation.cell);
    }
  };
};
