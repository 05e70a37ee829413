import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { formatTable, print } from './print.ts';
import { createProgress } from './progress.ts';

interface ReadOptions {
  readonly format: 'table' | 'json';
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
}

const KNOWN = 'known already, not read again';

export const addRead = (program: Command): void => {
  program
    .command('read')
    .description('read documents or folders into the project; what was read before is not read again')
    .argument('<path...>', 'files or folders (txt, md, html, pdf, docx); an actors.yaml adds its actors')
    .option('--date <edtf>', 'date of publication, where the files do not say')
    .option('--publisher <name>', 'publisher, where the files do not say')
    .option('--title <title>', 'title, for a single file')
    .addOption(formatOption('table', 'json'))
    .action(async (paths: readonly string[], options: ReadOptions, command: Command) => {
      const { readPaths } = await import('./read-paths.ts');
      const { requireDayRange } = await import('../../src/records/index.ts');
      if (options.date) requireDayRange(options.date, '--date');
      const outcome = await withProject(command, 'write', (store) =>
        readPaths(store, paths, {
          given: {
            ...(options.title ? { title: options.title } : {}),
            ...(options.publisher ? { publisher: options.publisher } : {}),
            ...(options.date ? { published: { edtf: options.date, basis: 'given' } } : {}),
          },
          progress: createProgress(process.stderr, () => performance.now()),
        }),
      );
      if (options.format === 'json')
        for (const line of [...outcome.read, ...outcome.failed]) await print(`${JSON.stringify(line)}\n`);
      else
        await print(
          formatTable(outcome.read, [
            { head: 'document', cell: ({ doc }) => doc },
            { head: 'sentences', cell: ({ sentences }) => String(sentences), align: 'right' },
            { head: 'claims', cell: ({ claims }) => String(claims), align: 'right' },
            { head: 'doubts', cell: ({ doubts }) => String(doubts), align: 'right' },
            { head: 'ms', cell: ({ ms }) => String(ms), align: 'right' },
            { head: '', cell: ({ status }) => (status === 'known' ? KNOWN : '') },
          ]),
        );
      for (const { doc, reason, hint } of outcome.failed)
        process.stderr.write(`entente: ${doc} was not read: ${reason}. ${hint}\n`.replace('..', '.'));
      if (outcome.failed.length > 0) process.exitCode = 3;
    });
};
