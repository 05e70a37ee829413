import type { Command } from 'commander';
import type { LedgerView } from '../../src/dynamics/index.ts';
import { withProject } from './open-project.ts';

/** What a scenario can start from: what stands in the project, and whoever may be meant by a name. */
export const loadLedgerView = async (command: Command): Promise<LedgerView> => {
  const { starterCatalogue } = await import('../../src/claims/index.ts');
  const { knownActors } = await import('../../src/ledger/index.ts');
  const { loadWeighable } = await import('./load-weighable.ts');
  return withProject(command, 'read', async (store) => {
    const { claims, parameters, decisions } = await loadWeighable(store);
    return {
      claims,
      parameters,
      actors: knownActors({ actors: await store.actors(), decisions }, starterCatalogue),
    };
  });
};
