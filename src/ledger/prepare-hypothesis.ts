import { type DecisionAct, EntenteError, type Hypothesis } from '../records/index.ts';
import { type Asked, type DecisionGround, misuse, referenceTo } from './decision-ground.ts';
import { findClaim } from './find-by-id.ts';
import { knownActors } from './known-actors.ts';
import { settleHypothesis } from './settle-hypothesis.ts';
import { standingHypotheses } from './standing-hypotheses.ts';

const findHypothesis = (standing: readonly Hypothesis[], id: string): Hypothesis => {
  const found = standing.find((hypothesis) => hypothesis.id === id);
  if (found) return found;
  throw new EntenteError('not-found', `prepareDecision: no hypothesis "${id}"`, {
    hint:
      standing.length === 0
        ? 'Add one first.'
        : `There are: ${standing.map((hypothesis) => hypothesis.id).join(', ')}.`,
  });
};

export const prepareHypothesis = (
  { hypothesis: asked }: Asked<'add-hypothesis'>,
  { standing, catalogue }: DecisionGround,
): DecisionAct => {
  const all = standingHypotheses(standing.decisions);
  if (asked.id !== undefined) findHypothesis(all, asked.id);
  const hypothesis = settleHypothesis(asked, knownActors(standing, catalogue), (path, message, hint) => {
    throw misuse(`${path.join('.')}: ${message}`, hint ?? 'Write it otherwise.');
  });
  const others = all.filter(({ id }) => id !== asked.id);
  if (others.some(({ id }) => id === hypothesis.id))
    throw misuse(
      `there is a hypothesis "${hypothesis.title}" already`,
      'Change that one, or give this one another title.',
    );
  const rival = others.find(
    ({ question, holds }) => question === hypothesis.question && holds === 'otherwise',
  );
  if (rival && hypothesis.holds === 'otherwise')
    throw misuse(
      `"${rival.title}" is what holds otherwise already`,
      'Say what would be seen in a future in which this one is true.',
    );
  return { act: 'add-hypothesis', hypothesis };
};

export const prepareRemoval = (
  { hypothesisId }: Asked<'remove-hypothesis'>,
  { standing }: DecisionGround,
): DecisionAct => {
  const { id } = findHypothesis(standingHypotheses(standing.decisions), hypothesisId);
  return { act: 'remove-hypothesis', hypothesisId: id };
};

export const prepareCells = (
  { cells }: Asked<'weigh-evidence'>,
  { standing }: DecisionGround,
): DecisionAct => {
  if (cells.length === 0) throw misuse('no cell is given', 'Name a claim, a hypothesis and a cell.');
  const hypotheses = standingHypotheses(standing.decisions);
  const claims = new Map(standing.claims.map((claim) => [claim.id, claim]));
  return {
    act: 'weigh-evidence',
    cells: cells.map(({ claimId, hypothesisId, cell }) => ({
      ...referenceTo(claims.get(claimId) ?? findClaim(standing.claims, claimId)),
      hypothesisId: findHypothesis(hypotheses, hypothesisId).id,
      cell,
    })),
  };
};
