import { dirname, join } from 'node:path';
import {
  type LedgerView,
  likeFileOf,
  modelFileOf,
  readScenarioFile,
  type ScenarioTexts,
  startBeliefs,
} from '../../dynamics/index.ts';
import { readText } from '../files/index.ts';

/** A scenario's file, with the files beside it that it names; their names are told apart from its own by their folder. */
export const readScenarioTexts = async (path: string, text?: string): Promise<ScenarioTexts> => {
  const beside = async (name: string) => {
    const file = join(dirname(path), name);
    return { file, text: await readText(file) };
  };
  const scenario = { file: path, text: text ?? (await readText(path)) };
  const like = likeFileOf(scenario);
  const texts: ScenarioTexts = like === undefined ? { scenario } : { scenario, like: await beside(like) };
  const model = modelFileOf(texts);
  return model === undefined ? texts : { ...texts, model: await beside(model) };
};

/** The same with what it takes from a ledger, which is only looked at where the scenario starts from it. */
export const withStartBeliefs = async (
  texts: ScenarioTexts,
  ledger: () => Promise<LedgerView>,
): Promise<ScenarioTexts> => {
  if (!readScenarioFile(texts).value.start) return texts;
  const beliefs = startBeliefs(texts, await ledger());
  return beliefs ? { ...texts, beliefs } : texts;
};
