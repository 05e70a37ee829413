import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScenarioTexts } from '../../dynamics/index.ts';
import { EntenteError, slugOf } from '../../records/index.ts';
import { readText } from '../files/index.ts';
import { readScenarioTexts } from './read-scenario-texts.ts';

/** A project's scenarios: files in its folder `scenarios`, written by people and by the workbench alike. */
export interface ScenarioFolder {
  /** Ids: names of files without their ending, in order. Models and other files beside them are no scenarios. */
  readonly ids: () => Promise<readonly string[]>;
  /** With the files that it names; `text` in place of what its own file says. */
  readonly texts: (id: string, text?: string) => Promise<ScenarioTexts>;
  readonly text: (id: string) => Promise<string>;
  /** Writes a scenario; a new one gets an id from its title that no other has. */
  readonly write: (id: string, text: string) => Promise<void>;
  readonly freeId: (title: string) => Promise<string>;
}

const ENDING = '.yaml';
/** An id is the name of a file and no path. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** A model is no scenario: it has no years to run for. */
const isScenario = (text: string): boolean => /^(?:years|like):/m.test(text);

export const openScenarioFolder = (project: string): ScenarioFolder => {
  const folder = join(project, 'scenarios');
  const pathOf = (id: string): string => {
    if (ID.test(id)) return join(folder, `${id}${ENDING}`);
    throw new EntenteError('not-found', `no scenario "${id}"`, {
      hint: 'An id has letters, digits, dots and dashes.',
    });
  };
  const ids = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => [] as string[]);
    const files = names.filter((name) => name.endsWith(ENDING)).sort();
    const texts = await Promise.all(files.map((name) => readText(join(folder, name))));
    return files.flatMap((name, k) => (isScenario(texts[k]!) ? [name.slice(0, -ENDING.length)] : []));
  };
  const text = async (id: string): Promise<string> => {
    if (!(await ids()).includes(id))
      throw new EntenteError('not-found', `no scenario "${id}"`, {
        hint: 'Scenarios are files in the project’s folder "scenarios".',
      });
    return readText(pathOf(id));
  };
  return {
    ids,
    text,
    texts: async (id, given) => readScenarioTexts(pathOf(id), given ?? (await text(id))),
    write: async (id, content) => {
      const path = pathOf(id);
      await mkdir(folder, { recursive: true });
      await writeFile(path, content);
    },
    freeId: async (title) => {
      const taken = new Set(await ids());
      const slug = slugOf(title) || 'scenario';
      for (let k = 1; ; k++) {
        const id = k === 1 ? slug : `${slug}-${k}`;
        if (!taken.has(id)) return id;
      }
    },
  };
};

/** Copies the scenarios of a sample, and the hypotheses beside them, into a project that has none. */
export const addSampleScenarios = async (project: string, sample: string): Promise<void> => {
  const from = join(sample, 'scenarios');
  const names = await readdir(from).catch(() => [] as string[]);
  if (names.length === 0 || (await openScenarioFolder(project).ids()).length > 0) return;
  await mkdir(join(project, 'scenarios'), { recursive: true });
  for (const name of names) await copyFile(join(from, name), join(project, 'scenarios', name));
  const hypotheses = 'hypotheses.yaml';
  if ((await readdir(sample)).includes(hypotheses))
    await copyFile(join(sample, hypotheses), join(project, hypotheses));
};
