import { type Command, Option } from 'commander';
import type { ReportOutcome } from '../../src/adapters/reading/index.ts';
import { formatOption } from './formats.ts';
import { type ModelOptions, withModelOptions } from './model-options.ts';
import { withProject } from './open-project.ts';
import { formatTable, print } from './print.ts';
import { createProgress } from './progress.ts';
import type { ReadersAsked } from './readers-asked.ts';

interface ReadOptions extends ModelOptions {
  readonly reader?: 'english' | 'llm' | 'both';
  readonly format: 'table' | 'json';
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
}

/** What asks a model is loaded only where one is asked. */
const readersAsked = async (command: Command, options: ReadOptions): Promise<ReadersAsked> => {
  const { reader } = options;
  if (reader === 'llm' || reader === 'both')
    return (await import('./ask-model.ts')).askModel(command, reader, options);
  const { refuseModelOptions } = await import('./model-settings.ts');
  refuseModelOptions(options);
  return (await import('./readers-asked.ts')).onlyEnglish(reader === 'english');
};

const KNOWN = 'known already, not read again';

export const addRead = (program: Command): void => {
  withModelOptions(
    program
      .command('read')
      .description('read documents or folders into the project; what was read before is not read again')
      .argument('<path...>', 'files or folders (txt, md, html, pdf, docx); an actors.yaml adds its actors')
      .option('--date <edtf>', 'date of publication, where the files do not say')
      .option('--publisher <name>', 'publisher, where the files do not say')
      .option('--title <title>', 'title, for a single file')
      .addOption(
        new Option(
          '--reader <reader>',
          'who reads: the rules for English (default), a language model, or both, with what only one of them found',
        ).choices(['english', 'llm', 'both']),
      ),
  )
    .addOption(formatOption('table', 'json'))
    .action(async (paths: readonly string[], options: ReadOptions, command: Command) => {
      const { readPaths } = await import('./read-paths.ts');
      const { requireDayRange } = await import('../../src/records/index.ts');
      if (options.date) requireDayRange(options.date, '--date');
      const asked = await readersAsked(command, options);
      const outcome = await withProject(command, 'write', (store) =>
        readPaths(store, paths, {
          asked,
          given: {
            ...(options.title ? { title: options.title } : {}),
            ...(options.publisher ? { publisher: options.publisher } : {}),
            ...(options.date ? { published: { edtf: options.date, basis: 'given' } } : {}),
          },
          progress: createProgress(process.stderr, () => performance.now()),
        }),
      ).finally(asked.end);
      const { comparisonAsJson, comparisonsAsTable } = await import('./format-comparison.ts');
      if (options.format === 'json') {
        const lines = [...outcome.read, ...outcome.compared.map(comparisonAsJson), ...outcome.failed];
        for (const line of lines) await print(`${JSON.stringify(line)}\n`);
      } else if (outcome.read.length > 0)
        await print(
          formatTable(outcome.read, [
            { head: 'document', cell: ({ doc }) => doc },
            ...(options.reader === undefined
              ? []
              : [{ head: 'reader', cell: ({ reader }: ReportOutcome) => reader }]),
            { head: 'sentences', cell: ({ sentences }) => String(sentences), align: 'right' },
            { head: 'claims', cell: ({ claims }) => String(claims), align: 'right' },
            { head: 'doubts', cell: ({ doubts }) => String(doubts), align: 'right' },
            { head: 'ms', cell: ({ ms }) => String(ms), align: 'right' },
            { head: '', cell: ({ status }) => (status === 'known' ? KNOWN : '') },
          ]),
        );
      if (options.format === 'table' && outcome.compared.length > 0)
        await print(`\n${comparisonsAsTable(outcome.compared)}`);
      for (const { doc, reason, hint } of outcome.failed)
        process.stderr.write(
          `entente: ${doc} was not read${options.reader === 'both' ? ' by both' : ''}: ${reason}. ${hint}\n`.replace(
            '..',
            '.',
          ),
        );
      if (outcome.failed.length > 0) process.exitCode = 3;
      if (outcome.ended) throw outcome.ended;
    });
};
