import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EntenteError } from '../../records/index.ts';

/** The nearest folder above this file that holds models/english: the same from source and from dist. */
function modelFolder(): string {
  const begun = dirname(fileURLToPath(import.meta.url));
  for (let folder = begun; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      readFileSync(join(folder, 'models', 'english', 'meta.json'));
      return join(folder, 'models', 'english');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new EntenteError('not-found', `readEnglishModel: no models/english above ${begun}`, {
    hint: 'Fetch the repository anew: models/english holds the weights of the English parser.',
  });
}

/** The English model as it lies in the repository: what `createEnglishParser` takes. */
export function readEnglishModel(folder = modelFolder()): {
  readonly weights: Uint8Array;
  readonly words: readonly string[];
  readonly meta: unknown;
} {
  return {
    weights: new Uint8Array(readFileSync(join(folder, 'weights.bin'))),
    words: readFileSync(join(folder, 'words.txt'), 'utf8').trimEnd().split('\n'),
    meta: JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')),
  };
}
