import type { Command } from 'commander';
import { formatOption } from './formats.ts';
import { withProject } from './open-project.ts';
import { print } from './print.ts';

interface MapOptions {
  readonly format: 'svg' | 'gexf' | 'json' | 'csv';
  readonly at?: string;
  readonly asKnownOn?: string;
  readonly out?: string;
}

export const addMap = (program: Command): void => {
  program
    .command('map')
    .description(
      'the map: a picture at a date (svg), a moving graph for Gephi (gexf), or its data (json, csv)',
    )
    .option('--at <edtf>', 'the date shown (default: that of the latest publication)')
    .option('--as-known-on <edtf>', 'only what was published and decided up to that day')
    .option('--out <file>', 'write to this file instead of stdout')
    .addOption(formatOption('svg', 'gexf', 'json', 'csv'))
    .action(async (options: MapOptions, command: Command) => {
      const { mapAs } = await import('./format-map.ts');
      const { loadWeighable } = await import('./load-weighable.ts');
      const standing = await withProject(command, 'read', async (store) => ({
        ...(await loadWeighable(store, options)),
        actors: await store.actors(),
      }));
      const text = mapAs(options.format, standing, options);
      if (options.out === undefined) return print(text);
      const { writeFile } = await import('node:fs/promises');
      const { EntenteError } = await import('../../src/records/index.ts');
      await writeFile(options.out, text).catch((cause: NodeJS.ErrnoException) => {
        throw new EntenteError('bad-input', `map: cannot write ${options.out} (${cause.code})`, {
          hint: 'Check that the folder exists and may be written to.',
          cause,
        });
      });
      process.stderr.write(`Wrote ${options.out}\n`);
    });
};
