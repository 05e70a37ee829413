import { nearestName, readCheckedYaml } from '../../records/index.ts';
import type { Hook, WorldModel, WorldStart } from '../engine/world/index.ts';
import { buildSignedModel, signedModelFile } from '../model-file/signed-model-file.ts';
import { scenarioFile } from './scenario-file.ts';

/** The texts of a scenario: its own, and that of its model where the model is a file. */
export interface ScenarioTexts {
  readonly scenario: { readonly file: string; readonly text: string };
  readonly model?: { readonly file: string; readonly text: string };
}

/** A scenario that can run. */
export interface Scenario {
  readonly title: string | undefined;
  readonly years: number;
  readonly observationsAYear: number;
  readonly start: WorldStart;
  readonly model: WorldModel;
  readonly hooks: readonly Hook[];
}

/** The file of the model, where the scenario names one. */
export const modelFileOf = ({ file, text }: ScenarioTexts['scenario']): string | undefined => {
  const { value } = readCheckedYaml(text, file, scenarioFile);
  return typeof value.model === 'string' ? value.model : undefined;
};

/**
 * Reads a scenario and holds every name in it against what there is.
 * @throws EntenteError `bad-input`: "file:line: field: what is wrong"
 */
export const readScenario = (texts: ScenarioTexts): Scenario => {
  const { value, refuse } = readCheckedYaml(texts.scenario.text, texts.scenario.file, scenarioFile);
  const names = value.actors.map(({ name }) => name);
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) refuse(['actors', i, 'name'], `"${name}" is named twice`);
  });
  const indexIn =
    (known: readonly string[], what: string) =>
    (name: string, path: readonly PropertyKey[]): number => {
      const index = known.indexOf(name);
      return index >= 0 ? index : refuse(path, `unknown ${what} "${name}"`, nearestName(name, known));
    };
  const actorAt = indexIn(names, 'actor');
  const districtAt = indexIn(value.districts, 'district');
  const tacticAt = indexIn(
    value.tactics.map(({ name }) => name),
    'tactic',
  );
  const pair = (
    [a, b]: readonly [string, string],
    path: readonly PropertyKey[],
    at: (name: string, path: readonly PropertyKey[]) => number,
  ): { a: number; b: number } => {
    const found = { a: at(a, [...path, 'between', 0]), b: at(b, [...path, 'between', 1]) };
    if (found.a === found.b) refuse([...path, 'between'], `"${a}" is beside itself`);
    return found;
  };
  value.actors.forEach((actor, i) => {
    for (const [k, name] of actor.districts.entries()) districtAt(name, ['actors', i, 'districts', k]);
    for (const [k, name] of actor.tactics.entries()) tacticAt(name, ['actors', i, 'tactics', k]);
  });
  const sponsors = new Set(value.actors.flatMap((actor) => actor.sponsors));
  if (sponsors.size > 32)
    refuse(['actors'], `at most 32 sponsors can be told apart, there are ${sponsors.size}`);
  const model =
    typeof value.model === 'string'
      ? (() => {
          if (!texts.model) return refuse(['model'], `the file "${value.model}" was not given`);
          const checked = readCheckedYaml(texts.model.text, texts.model.file, signedModelFile);
          return buildSignedModel(checked.value, checked.refuse);
        })()
      : buildSignedModel(value.model, refuse, ['model']);
  const has = (mechanism: string): boolean => model.mechanisms.some(({ kind }) => kind.name === mechanism);
  if (has('coOption') && value.government === undefined)
    refuse(
      ['model', 'events', 'coOption'],
      'co-option needs a government',
      'Name one of the actors: "government: …".',
    );
  const total = value.actors.reduce((sum, { support }) => sum + support, value.reservoir);
  if (total > 2_000_000_000) refuse(['actors'], `more than 2,000,000,000 tokens of support in all: ${total}`);
  return {
    title: value.title,
    years: value.years,
    observationsAYear: value.observationsAYear,
    model,
    start: {
      actors: value.actors,
      ties: value.ties.map(({ between, sign }, k) => ({
        ...pair(between, ['ties', k], actorAt),
        sign: sign === 'allied' ? 1 : -1,
      })),
      fought: value.fought.map(({ between, yearsAgo }, k) => ({
        ...pair(between, ['fought', k], actorAt),
        yearsAgo,
      })),
      reservoir: value.reservoir,
      treasury: value.treasury,
      districts: value.districts,
      roads: value.roads.map(({ between, weight }, k) => ({
        ...pair(between, ['roads', k], districtAt),
        weight,
      })),
      overlaps: value.overlaps.map(({ between, share }, k) => ({
        ...pair(between, ['overlaps', k], actorAt),
        share,
      })),
      tactics: value.tactics,
      government: value.government === undefined ? null : actorAt(value.government, ['government']),
    },
    hooks: value.hooks.map((hook, k) => ({
      ...hook,
      targets: hook.targets.map((name, t) => actorAt(name, ['hooks', k, 'targets', t])),
      districts: hook.districts.map((name, d) => districtAt(name, ['hooks', k, 'districts', d])),
    })),
  };
};
