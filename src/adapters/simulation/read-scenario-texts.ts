import { dirname, join } from 'node:path';
import { starterCatalogue } from '../../claims/index.ts';
import {
  hypothesesFileOf,
  type LedgerView,
  likeFileOf,
  modelFileOf,
  readScenarioFile,
  type ScenarioTexts,
  startBeliefs,
} from '../../dynamics/index.ts';
import { readHypotheses } from '../../hypotheses/index.ts';
import { type Actor, slugOf } from '../../records/index.ts';
import { readText } from '../files/index.ts';

/** Whoever a hypothesis may name: the scenario's actors first, then those that everybody knows. */
const actorsOf = (texts: ScenarioTexts): readonly Actor[] => [
  ...readScenarioFile(texts).value.actors.map(
    ({ name, with: others }): Actor => ({
      id: slugOf(name),
      name,
      type: 'unknown',
      aliases: others,
      leaders: [],
      basis: 'given',
    }),
  ),
  ...starterCatalogue,
];

/** A scenario's file, with the files beside it that it names; their names are told apart from its own by their folder. */
export const readScenarioTexts = async (path: string, text?: string): Promise<ScenarioTexts> => {
  const beside = async (name: string) => {
    const file = join(dirname(path), name);
    return { file, text: await readText(file) };
  };
  const scenario = { file: path, text: text ?? (await readText(path)) };
  const like = likeFileOf(scenario);
  const texts: ScenarioTexts = like === undefined ? { scenario } : { scenario, like: await beside(like) };
  const [model, asked] = [modelFileOf(texts), hypothesesFileOf(texts)];
  const hypotheses = asked === undefined ? undefined : await beside(asked);
  return {
    ...texts,
    ...(model === undefined ? {} : { model: await beside(model) }),
    ...(hypotheses === undefined
      ? {}
      : { hypotheses: readHypotheses(hypotheses.text, hypotheses.file, actorsOf(texts)) }),
  };
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
