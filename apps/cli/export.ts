import type { Command } from 'commander';
import { projectFolder, withProject } from './open-project.ts';
import type { Surroundings } from './surroundings.ts';

interface ExportOptions {
  readonly all?: boolean;
  readonly out: string;
}

export const addExport = (program: Command, { version }: Surroundings): void => {
  program
    .command('export')
    .description(
      'the whole project as a replication package (a zipped RO-Crate) that import restores exactly',
    )
    .requiredOption('--all', 'documents, claims, decisions, parameters, beliefs and where each comes from')
    .requiredOption('--out <file>', 'the package to write, such as project.zip')
    .action(async ({ out }: ExportOptions, command: Command) => {
      const { writePackage } = await import('../../src/adapters/package/index.ts');
      const { packageContents } = await import('./package-contents.ts');
      const { explainWriteFailure } = await import('./explain-write-failure.ts');
      const { basename, resolve } = await import('node:path');
      const { files, bytes } = await withProject(command, 'read', (store) =>
        writePackage(store, {
          file: out,
          name: basename(resolve(projectFolder(command))),
          version,
          now: new Date(),
          contentsOf: packageContents,
        }).catch((error: unknown) => {
          throw explainWriteFailure(error, 'export', out);
        }),
      );
      process.stderr.write(`Wrote ${out}: ${files} files, ${bytes.toLocaleString('en')} bytes unpacked.\n`);
    });
};
