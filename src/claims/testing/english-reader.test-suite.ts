import { readEnglishModel } from '../../adapters/models/index.ts';
import { createEnglishParser } from '../english/index.ts';
import { createEnglishReader } from '../english-reader.ts';

/** The English reader with the model of the repository, for tests. */
export const englishReader = createEnglishReader(createEnglishParser(readEnglishModel()));
