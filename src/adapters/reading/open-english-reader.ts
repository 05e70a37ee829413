import { createEnglishParser, createEnglishReader, type ImmediateReader } from '../../claims/index.ts';
import { readEnglishModel } from '../models/index.ts';

let opened: ImmediateReader | null = null;

/** The English reader with the model that lies in the repository; opened once in a process, which takes some tenths of a second. */
export const openEnglishReader = (): ImmediateReader => {
  opened ??= createEnglishReader(createEnglishParser(readEnglishModel()));
  return opened;
};
