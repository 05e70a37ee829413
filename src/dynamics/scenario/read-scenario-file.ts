import { z } from 'zod';
import { firstIssue, readCheckedYaml } from '../../records/index.ts';
import type { Refuse } from '../model-file/signed-model-file.ts';
import { type ScenarioFile, scenarioFile } from './scenario-file.ts';
import type { NamedText, ScenarioTexts } from './scenario-texts.ts';

const loose = z.looseObject({});

interface ReadFile {
  readonly value: ScenarioFile;
  readonly refuse: Refuse;
}

/** What was read of a text before: a scenario is asked for its parts one by one. */
const read = new WeakMap<NamedText, { readonly like: NamedText | undefined; readonly file: ReadFile }>();

/** The name of the file that a scenario is like, if it is like another. */
export const likeFileOf = ({ file, text }: NamedText): string | undefined =>
  readCheckedYaml(text, file, z.looseObject({ like: z.string().min(1).optional() })).value.like;

/**
 * Reads a scenario's file, and what it does not say itself from the file that it is like: whole fields, none in part.
 * @throws EntenteError `bad-input`: "file:line: field: what is wrong", with the file in which the field stands
 */
export const readScenarioFile = ({ scenario, like }: ScenarioTexts): ReadFile => {
  const known = read.get(scenario);
  if (known && known.like === like) return known.file;
  const file = readFile(scenario, like);
  read.set(scenario, { like, file });
  return file;
};

const readFile = (scenario: NamedText, like: NamedText | undefined): ReadFile => {
  const name = likeFileOf(scenario);
  if (name === undefined) return readCheckedYaml(scenario.text, scenario.file, scenarioFile);
  const own = readCheckedYaml(scenario.text, scenario.file, loose);
  if (!like) return own.refuse(['like'], `the file "${name}" was not given`);
  const base = readCheckedYaml(like.text, like.file, loose);
  if ('like' in base.value)
    base.refuse(['like'], 'it is like another itself', `Let ${scenario.file} be like that one.`);
  const { like: _, ...said } = own.value;
  const refuse: Refuse = (path, ...rest) =>
    path.length === 0 || String(path[0]) in said || !(String(path[0]) in base.value)
      ? own.refuse(path, ...rest)
      : base.refuse(path, ...rest);
  const checked = scenarioFile.safeParse({ ...base.value, ...said });
  if (checked.success) return { value: checked.data, refuse };
  const { path, message } = firstIssue(checked.error);
  return refuse(path, message);
};

/** The file of hypotheses that are held against its futures, where the scenario names one. */
export const hypothesesFileOf = (texts: ScenarioTexts): string | undefined =>
  readScenarioFile(texts).value.hypotheses;

/** The file of the model, where the scenario names one. */
export const modelFileOf = (texts: ScenarioTexts): string | undefined => {
  const { model } = readScenarioFile(texts).value;
  return typeof model === 'string' ? model : undefined;
};
