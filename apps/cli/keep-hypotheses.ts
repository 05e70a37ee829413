import type { Command } from 'commander';
import { asAsked } from '../../src/hypotheses/index.ts';
import { loadStanding, standingHypotheses } from '../../src/ledger/index.ts';
import { hypothesesAsked } from './hypotheses-asked.ts';
import { withProject } from './open-project.ts';
import { takeDecision } from './take-decision.ts';

/** Keeps the hypotheses of a file as decisions, one each; where one of its id stands, it is written anew. */
export const keepHypotheses = async (command: Command, file: string, why: string): Promise<void> => {
  const { asked, known } = await withProject(command, 'read', async (store) => {
    const { actors, decisions } = await loadStanding(store);
    return {
      asked: await hypothesesAsked(file, { decisions }, actors),
      known: new Set(standingHypotheses(decisions).map(({ id }) => id)),
    };
  });
  for (const settled of asked) {
    const { id, ...hypothesis } = asAsked(settled);
    await takeDecision(
      command,
      {
        act: 'add-hypothesis',
        hypothesis: known.has(settled.id) ? { id: settled.id, ...hypothesis } : hypothesis,
      },
      why,
    );
  }
};
