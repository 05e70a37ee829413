import { basename } from 'node:path';
import type { Command } from 'commander';
import { readBytes } from '../../src/adapters/files/index.ts';
import { importActors, starterCatalogue } from '../../src/claims/index.ts';
import { withProject } from './open-project.ts';
import { formatTable, print, printJson } from './print.ts';

/** Adds a list of actors to the project, says what came of it, and names every row that is wrong. */
export const importActorList = async (
  command: Command,
  file: string,
  format: 'table' | 'json',
): Promise<void> => {
  const bytes = await readBytes(file);
  const name = basename(file);
  const outcome = await withProject(command, 'write', async (store) => {
    const brought = importActors({ name, bytes, catalogue: starterCatalogue, project: await store.actors() });
    await store.addActors(brought.actors);
    return brought;
  });
  const { actors: _, ...counts } = outcome;
  if (format === 'json') await printJson(counts);
  else
    await print(
      formatTable(
        [outcome],
        [
          { head: 'list', cell: () => (outcome.format === 'ucdp' ? 'UCDP actors' : 'CSV') },
          { head: 'new', cell: ({ added }) => String(added), align: 'right' },
          { head: 'extended', cell: ({ extended }) => String(extended), align: 'right' },
          { head: 'known already', cell: ({ unchanged }) => String(unchanged), align: 'right' },
          {
            head: 'rows left out',
            cell: ({ flaws }) => String(flaws.filter(({ isIn }) => !isIn).length),
            align: 'right',
          },
        ],
      ),
    );
  for (const { line, field, problem, isIn } of outcome.flaws) {
    const place = `${name}:${line}${field === undefined ? '' : `: ${field}`}`;
    process.stderr.write(`entente: ${place}: ${problem}${isIn ? '' : '; the row was left out'}\n`);
  }
  if (outcome.flaws.some(({ isIn }) => !isIn)) process.exitCode = 3;
};
