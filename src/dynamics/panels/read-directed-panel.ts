import { EntenteError } from '../../records/index.ts';
import type { DirectedModelFile } from '../model-file/directed-model-file.ts';
import type { DirectedPanel } from './directed-panel.ts';
import { readMatrix } from './read-matrix.ts';

const refuse = (message: string, hint?: string): never => {
  throw new EntenteError('bad-input', message, hint === undefined ? {} : { hint });
};

const readNetwork = (text: string, file: string): { matrix: Uint8Array; size: number } => {
  const rows = readMatrix(text, file);
  const size = rows.length;
  if (rows[0]!.length !== size)
    refuse(`${file}: a network is a square matrix, this has ${size} rows and ${rows[0]!.length} columns`);
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== 0 && value !== 1)
        refuse(`${file}:${i + 1}: column ${j + 1}: a tie is 0 or 1, not ${value}`);
    });
  });
  return { matrix: Uint8Array.from(rows.flat()), size };
};

/**
 * The panel that a model names, from the texts of its files.
 * @param textOf the text of a file of the panel's folder
 */
export const readDirectedPanel = async (
  { panel, attributes: moves }: DirectedModelFile,
  textOf: (file: string) => Promise<string>,
): Promise<DirectedPanel> => {
  const networks = await Promise.all(
    panel.network.waves.map(async (file) => ({ file, ...readNetwork(await textOf(file), file) })),
  );
  const { size, file: first } = networks[0]!;
  for (const { file, size: own } of networks)
    if (own !== size)
      refuse(`${file}: has ${own} actors, ${first} has ${size}: an actor is missing in one of them`);
  for (let wave = 1; wave < networks.length; wave++) {
    const [before, now] = [networks[wave - 1]!, networks[wave]!];
    if (before.matrix.every((value, cell) => value === now.matrix[cell]))
      refuse(
        `${now.file}: no tie differs from ${before.file}: nothing can be learnt from a period without change`,
        'Leave the wave out, or give the one that was meant.',
      );
  }
  const waves = networks.length;
  const columnsOf = async (file: string): Promise<readonly (readonly number[])[]> => {
    const rows = readMatrix(await textOf(file), file);
    if (rows.length !== size)
      refuse(`${file}: has ${rows.length} rows for ${size} actors: an actor is missing`);
    return rows;
  };
  const attributes = await Promise.all(
    panel.attributes.map(async ({ name, file, range: [least, most] }) => {
      const rows = await columnsOf(file);
      if (rows[0]!.length < waves)
        refuse(`${file}: has ${rows[0]!.length} columns for ${waves} waves of "${name}"`);
      const own = Array.from({ length: waves }, (_, wave) =>
        Uint8Array.from(rows, (row, i) => {
          const value = row[wave]!;
          if (!Number.isInteger(value) || value < least || value > most)
            refuse(
              `${file}:${i + 1}: column ${wave + 1}: ${value} is not a whole number of ${least} to ${most}`,
            );
          return value;
        }),
      );
      if (moves[name])
        for (let wave = 1; wave < waves; wave++)
          if (own[wave]!.every((value, i) => value === own[wave - 1]![i]))
            refuse(
              `${file}: column ${wave + 1}: "${name}" of nobody differs from column ${wave}: nothing can be learnt from a period without change`,
              'Give it as a covariate, which stays as it is.',
            );
      return { name, waves: own };
    }),
  );
  const covariates = await Promise.all(
    panel.covariates.map(async ({ name, file, column }) => {
      const rows = await columnsOf(file);
      if (rows[0]!.length < column) refuse(`${file}: has no column ${column} for "${name}"`);
      const values = Float64Array.from(rows, (row) => row[column - 1]!);
      if (values.every((value) => value === values[0]))
        refuse(`${file}: column ${column}: "${name}" is ${values[0]} for everybody: it can explain nothing`);
      return { name, values };
    }),
  );
  const isolated = networks.every(({ matrix }) => matrix.every((value) => value === 0));
  if (isolated && panel.events === undefined) refuse(`${first}: nobody has a tie in any wave`);
  return {
    actors: Array.from({ length: size }, (_, i) => `${i + 1}`),
    networks: networks.map(({ matrix }) => matrix),
    attributes,
    covariates,
  };
};
