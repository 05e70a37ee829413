import { readText } from '../../src/adapters/files/index.ts';
import { starterCatalogue } from '../../src/claims/index.ts';
import { readHypotheses } from '../../src/hypotheses/index.ts';
import { knownActors, type StandingTestimony, standingHypotheses } from '../../src/ledger/index.ts';
import { type Actor, CELLS, type Cell, EntenteError, type Hypothesis } from '../../src/records/index.ts';

/** The hypotheses of a file, or, without one, those of the project. */
export const hypothesesAsked = async (
  file: string | undefined,
  { decisions }: Pick<StandingTestimony, 'decisions'>,
  actors: readonly Actor[],
): Promise<readonly Hypothesis[]> => {
  if (file !== undefined)
    return readHypotheses(await readText(file), file, knownActors({ actors, decisions }, starterCatalogue));
  const standing = standingHypotheses(decisions);
  if (standing.length > 0) return standing;
  throw new EntenteError('not-found', 'hypotheses: the project has none yet', {
    hint: 'Give a file to weigh, or keep its hypotheses: entente hypotheses add FILE.yaml --why "…".',
  });
};

export const cellAsked = (asked: string): Cell => {
  const found = CELLS.find((cell) => cell === asked);
  if (found !== undefined) return found;
  throw new EntenteError('bad-input', `hypotheses: "${asked}" is no cell`, {
    hint: `There are: ${CELLS.join(', ')}.`,
  });
};
