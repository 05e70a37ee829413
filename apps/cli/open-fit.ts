import type { Command } from 'commander';
import type { RunRecord } from '../../src/adapters/simulation/index.ts';
import type { FitProgress, FitReport } from '../../src/dynamics/index.ts';
import { projectFolder, withProject } from './open-project.ts';

/** What a fit was made from: everything but the ledger itself, of which the hash is kept. */
interface FitInputs {
  readonly model: { readonly file: string; readonly text: string };
  /** Texts of the panel's files by name; absent for the ledger. */
  readonly files?: Record<string, string>;
  readonly claims?: string;
  readonly goodness: number;
}

export interface OpenFit {
  readonly steps: Generator<FitProgress, FitReport, boolean | undefined>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** The record that is repeated. */
  readonly record?: RunRecord;
}

/** Reads what a fit needs, from files, from a record or from the project, and checks it. */
export const openFit = async (
  panel: string | undefined,
  options: {
    readonly model?: string;
    readonly ledger?: boolean;
    readonly repeat?: boolean;
    readonly seed: number;
    readonly goodness: number;
  },
  command: Command,
): Promise<OpenFit> => {
  const { join } = await import('node:path');
  const { readText } = await import('../../src/adapters/files/index.ts');
  const { readRunRecord } = await import('../../src/adapters/simulation/index.ts');
  const { fitLedger, fitPanel } = await import('../../src/dynamics/index.ts');
  const { EntenteError, hashOf } = await import('../../src/records/index.ts');
  const refuse = (message: string, hint: string): never => {
    throw new EntenteError('bad-input', `fit: ${message}`, { hint });
  };
  if (options.repeat && (panel === undefined || options.ledger))
    refuse('which fit is to be repeated', 'Give the id of a recorded fit.');
  if (!options.repeat && (panel === undefined) === (options.ledger !== true))
    refuse('what is to be fitted to', 'Give either the folder of a panel or --ledger.');
  if (!options.repeat && options.model === undefined)
    refuse('which model is to be fitted', 'Give it by --model.');
  const record = options.repeat ? await readRunRecord(projectFolder(command), panel!) : undefined;
  if (record && record.command !== 'fit')
    refuse(`${record.id} is the record of a ${record.command}`, 'Repeat it by that command.');
  const recorded = record?.inputs as unknown as FitInputs | undefined;
  const model = recorded?.model ?? { file: options.model!, text: await readText(options.model!) };
  const goodness = recorded?.goodness ?? options.goodness;
  const seed = record?.seed ?? options.seed;
  if (options.ledger || recorded?.claims !== undefined) {
    const { loadStanding } = await import('../../src/ledger/index.ts');
    const { parametersInForce } = await import('../../src/relations/index.ts');
    const standing = await withProject(command, 'read', (store) => loadStanding(store));
    const parameters = parametersInForce(standing.decisions);
    const claims = hashOf(
      JSON.stringify([standing.claims.map(({ id, status }) => [id, status]), parameters]),
    );
    if (recorded && recorded.claims !== claims)
      refuse(
        `${record!.id} was fitted to other claims, or by other parameters, than the project holds now`,
        'Import the package of that state into a project of its own, and repeat it there.',
      );
    const inputs: FitInputs = { model, claims, goodness };
    const steps = fitLedger(model, { claims: standing.claims, parameters }, seed, goodness);
    return { steps, inputs: { ...inputs }, seed, ...(record ? { record } : {}) };
  }
  const files: Record<string, string> = {};
  const textOf = async (file: string): Promise<string> => {
    files[file] = recorded?.files?.[file] ?? (await readText(join(panel!, file)));
    return files[file];
  };
  const steps = await fitPanel(model, textOf, { seed, goodnessSimulations: goodness });
  const inputs: FitInputs = { model, files, goodness };
  return { steps, inputs: { ...inputs }, seed, ...(record ? { record } : {}) };
};
