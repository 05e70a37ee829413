import type { Command } from 'commander';
import { withProject } from './open-project.ts';
import { print } from './print.ts';

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('restore a project from a replication package, into a project that is new')
    .argument('<package>', 'what entente export --all wrote')
    .action(async (file: string, _: unknown, command: Command) => {
      const { openPackage } = await import('../../src/adapters/package/index.ts');
      const { loadTestimony } = await import('../../src/ledger/index.ts');
      const { beliefsOf } = await import('./package-contents.ts');
      const { compareBeliefs } = await import('./compare-beliefs.ts');
      // Looked through before the project is opened, so that a bad package leaves not even an empty folder.
      const bundle = await openPackage(file);
      try {
        const { additions, standing } = await withProject(command, 'write', async (store) => ({
          additions: await store.restore(bundle.entries()),
          standing: await loadTestimony(store),
        }));
        const { documents, claims, decisions } = standing;
        await print(
          `Restored ${additions} additions: ${documents.length} documents, ${claims.length} claims, ${decisions.length} decisions.\n`,
        );
        const { said, isSame } = compareBeliefs(bundle.beliefs, (period) => beliefsOf(standing, period));
        if (isSame) await print(said);
        else process.stderr.write(`entente: ${said}`);
      } finally {
        bundle.close();
      }
    });
};
