import {
  type ActorReference,
  type Day,
  EntenteError,
  type Hypothesis,
  nameKey,
  nearestName,
  readCheckedYaml,
} from '../../records/index.ts';
import type { Hook, WorldModel, WorldStart } from '../engine/world/index.ts';
import { buildSignedModel, type SignedModelFile, signedModelFile } from '../model-file/signed-model-file.ts';
import type { Figure } from './based.ts';
import { type ScenarioParameter, scenarioParameters } from './model-parameters.ts';
import { beginOf, hooksOfPressure } from './pressures-as-hooks.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import type { ScenarioFile } from './scenario-file.ts';
import type { ScenarioTexts } from './scenario-texts.ts';

/** Attributes of actors that may lie in a range. */
export const FIGURES = ['support', 'resources', 'capability', 'scope', 'radicalism', 'young', 'age'] as const;
export type FigureName = (typeof FIGURES)[number];

/** A pair of actors whose tie each run draws, by their places. */
export interface DrawnPair {
  readonly a: number;
  readonly b: number;
  readonly hostile: number;
  readonly none: number;
  readonly claims: readonly string[];
}

/** A scenario that can run. */
export interface Scenario {
  readonly title: string | undefined;
  readonly years: number;
  readonly begins: Day | undefined;
  readonly observationsAYear: number;
  /** With every range at its value and every drawn pair without a tie. */
  readonly start: WorldStart;
  readonly model: WorldModel;
  readonly hooks: readonly Hook[];
  /** Which pressure of the file each hook comes from; -1 for a hook of its own. */
  readonly hookPressures: readonly number[];
  readonly parameters: readonly ScenarioParameter[];
  readonly figures: readonly Readonly<Record<FigureName, Figure>>[];
  readonly pairs: readonly DrawnPair[];
  readonly groups: readonly { readonly name: string; readonly actors: readonly number[] }[];
  readonly watch: readonly (readonly [number, number])[];
  /** Rivals of one question each: of every future it is told which of them it bears out. */
  readonly rivals: readonly (readonly Hypothesis[])[];
  /** The place of an actor, by any name that the scenario has for it; -1 for others. */
  readonly placeOf: (actor: ActorReference) => number;
}

/** So many pairs are watched where a scenario names none: those with most evidence. */
const WATCHED = 6;

type RefuseAt = (path: readonly PropertyKey[], message: string, hint?: string) => never;

/** Names in a scenario, held against what there is. */
const namesIn = (value: ScenarioFile, refuse: RefuseAt) => {
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
    at = actorAt,
  ): { a: number; b: number } => {
    const found = { a: at(a, [...path, 0]), b: at(b, [...path, 1]) };
    return found.a === found.b ? refuse(path, `"${a}" is beside itself`) : found;
  };
  value.actors.forEach((actor, i) => {
    for (const [k, name] of actor.districts.entries()) districtAt(name, ['actors', i, 'districts', k]);
    for (const [k, name] of actor.tactics.entries()) tacticAt(name, ['actors', i, 'tactics', k]);
  });
  return { actorAt, districtAt, pair };
};

const readModel = (
  value: ScenarioFile,
  texts: ScenarioTexts,
  refuse: RefuseAt,
): { readonly file: SignedModelFile; readonly model: WorldModel } => {
  if (typeof value.model !== 'string')
    return { file: value.model, model: buildSignedModel(value.model, refuse, ['model']) };
  if (!texts.model) return refuse(['model'], `the file "${value.model}" was not given`);
  const checked = readCheckedYaml(texts.model.text, texts.model.file, signedModelFile);
  return { file: checked.value, model: buildSignedModel(checked.value, checked.refuse) };
};

/** What a scenario starts with before the runs draw: ties that the file sets, and pairs that the ledger has beliefs of. */
const readTies = (
  value: ScenarioFile,
  texts: ScenarioTexts,
  names: ReturnType<typeof namesIn>,
): { readonly ties: WorldStart['ties']; readonly pairs: readonly DrawnPair[] } => {
  const set = new Set<string>();
  const ties = value.ties.flatMap(({ between, sign }, k) => {
    const found = names.pair(between, ['ties', k, 'between']);
    set.add([found.a, found.b].sort((x, y) => x - y).join());
    return sign === 'none' ? [] : [{ ...found, sign: sign === 'allied' ? (1 as const) : (-1 as const) }];
  });
  const pairs = (value.start ? (texts.beliefs?.pairs ?? []) : []).flatMap(
    ({ a, b, p, claims }): DrawnPair[] => {
      const found = { a: names.actorAt(a, ['start']), b: names.actorAt(b, ['start']) };
      return set.has([found.a, found.b].join())
        ? []
        : [{ ...found, hostile: p.hostile, none: p.none, claims }];
    },
  );
  return { ties, pairs };
};

/** Hypotheses by the question that they answer, in the order of both. */
const rivalsOf = (hypotheses: readonly Hypothesis[]): readonly (readonly Hypothesis[])[] =>
  [...new Set(hypotheses.map(({ question }) => question))].map((question) =>
    hypotheses.filter((own) => own.question === question),
  );

/**
 * Reads a scenario and holds every name in it against what there is.
 * @throws EntenteError `bad-input`: "file:line: field: what is wrong"
 */
export const readScenario = (texts: ScenarioTexts): Scenario => {
  const { value, refuse } = readScenarioFile(texts);
  const names = namesIn(value, refuse);
  const { actorAt, districtAt, pair } = names;
  const sponsors = new Set(value.actors.flatMap((actor) => actor.sponsors));
  if (sponsors.size > 32)
    refuse(['actors'], `at most 32 sponsors can be told apart, there are ${sponsors.size}`);
  const begins = beginOf(value.begins);
  if (value.start && !texts.beliefs)
    throw new EntenteError(
      'bad-input',
      `${texts.scenario.file}: it starts from a ledger, and none was given`,
      {
        hint: 'Give the project that it starts from: --project DIR.',
      },
    );
  const { file, model } = readModel(value, texts, refuse);
  const has = (mechanism: string): boolean => model.mechanisms.some(({ kind }) => kind.name === mechanism);
  if (has('coOption') && value.government === undefined)
    refuse(
      typeof value.model === 'string' ? ['model'] : ['model', 'events', 'coOption'],
      'co-option needs a government',
      'Name one of the actors: "government: …".',
    );
  const total = value.actors.reduce((sum, { support }) => sum + support.high, value.reservoir);
  if (total > 2_000_000_000) refuse(['actors'], `more than 2,000,000,000 tokens of support in all: ${total}`);
  const { ties, pairs } = readTies(value, texts, names);
  if (value.pressures.length > 0 && begins === undefined)
    refuse(['pressures'], 'pressures by date need "begins: DATE"');
  const dated = value.pressures.flatMap((pressure, k) =>
    hooksOfPressure(
      pressure,
      begins!,
      pressure.on.map((name, t) => actorAt(name, ['pressures', k, 'on', t])),
      pressure.districts.map((name, d) => districtAt(name, ['pressures', k, 'districts', d])),
      (field, message) => refuse(['pressures', k, field], message),
    ).map((hook) => ({ hook, from: k })),
  );
  const plain = value.hooks.map((hook, k) => ({
    ...hook,
    targets: hook.targets.map((name, t) => actorAt(name, ['hooks', k, 'targets', t])),
    districts: hook.districts.map((name, d) => districtAt(name, ['hooks', k, 'districts', d])),
  }));
  const places = new Map(
    value.actors.flatMap((actor, i) => [actor.name, ...actor.with].map((own) => [nameKey(own), i] as const)),
  );
  return {
    title: value.title,
    years: value.years,
    begins,
    observationsAYear: value.observationsAYear,
    model,
    parameters: scenarioParameters(value, file, model, refuse),
    figures: value.actors,
    pairs,
    groups: Object.entries(value.groups).map(([name, members]) => ({
      name,
      actors: members.map((member, k) => actorAt(member, ['groups', name, k])),
    })),
    watch:
      value.watch.length > 0
        ? value.watch.map((between, k) => {
            const { a, b } = pair(between, ['watch', k]);
            return [Math.min(a, b), Math.max(a, b)] as const;
          })
        : pairs
            .toSorted((x, y) => y.claims.length - x.claims.length || x.a - y.a || x.b - y.b)
            .slice(0, WATCHED)
            .map(({ a, b }) => [a, b] as const),
    start: {
      actors: value.actors.map((actor) => ({
        ...actor,
        support: actor.support.value,
        resources: actor.resources.value,
        capability: actor.capability.value,
        scope: actor.scope.value,
        radicalism: actor.radicalism.value,
        young: actor.young.value,
        age: actor.age.value,
      })),
      ties,
      fought: value.fought.map(({ between, yearsAgo }, k) => ({
        ...pair(between, ['fought', k, 'between']),
        yearsAgo,
      })),
      reservoir: value.reservoir,
      treasury: value.treasury,
      districts: value.districts,
      roads: value.roads.map(({ between, weight }, k) => ({
        ...pair(between, ['roads', k, 'between'], districtAt),
        weight,
      })),
      overlaps: value.overlaps.map(({ between, share }, k) => ({
        ...pair(between, ['overlaps', k, 'between']),
        share,
      })),
      tactics: value.tactics,
      government: value.government === undefined ? null : actorAt(value.government, ['government']),
    },
    hooks: [...plain, ...dated.map(({ hook }) => hook)],
    rivals: rivalsOf(texts.hypotheses ?? []),
    placeOf: ({ name }) => places.get(nameKey(name)) ?? -1,
    hookPressures: [...plain.map(() => -1), ...dated.map(({ from }) => from)],
  };
};
