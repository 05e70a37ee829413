import {
  batchRunner,
  FIGURES,
  type Grounds,
  type Rest,
  readScenario,
  readScenarioFile,
  type ScenarioTexts,
  whatItIsWorth,
} from '../../src/dynamics/index.ts';
import type { Store } from '../../src/ledger/index.ts';
import { DAYS_A_YEAR, hashOf, isoDayOf, requireDayRange } from '../../src/records/index.ts';
import type { Snapshot } from './snapshot.ts';

/** A sentence that something rests on, as far as it is found: through a claim, else in the report itself. */
interface FoundRest {
  readonly words: string;
  readonly doc: string | null;
  readonly documentId: string | null;
  readonly claimId: string | null;
  readonly status: string | null;
}

/** What tells the sentences that the parts of a scenario rest on. */
const restFinder = async (store: Store, now: Snapshot, all: readonly Rest[]) => {
  const texts = new Map<string, { readonly id: string; readonly text: string }>();
  for (const name of new Set(all.flatMap((rest) => ('words' in rest ? (rest.doc ?? []) : [])))) {
    const head = now.documents.find((document) => document.name === name);
    const document = head && (await store.document(head.id));
    if (document) texts.set(name, { id: document.id, text: document.text });
  }
  return (rest: Rest): FoundRest => {
    const isMeant = (claim: Snapshot['claims'][number]): boolean =>
      'claim' in rest
        ? claim.id.startsWith(rest.claim)
        : claim.quote.includes(rest.words) && (rest.doc === undefined || claim.doc === rest.doc);
    const claim = now.claims.find(isMeant);
    if (claim)
      return {
        words: claim.quote,
        doc: claim.doc,
        documentId: claim.documentId,
        claimId: claim.id,
        status: claim.status,
      };
    if ('claim' in rest)
      return { words: rest.claim, doc: null, documentId: null, claimId: null, status: null };
    const found = rest.doc === undefined ? undefined : texts.get(rest.doc);
    const isThere = found?.text.includes(rest.words) === true;
    return {
      words: rest.words,
      doc: rest.doc ?? null,
      documentId: isThere ? found.id : null,
      claimId: null,
      status: null,
    };
  };
};

/** All that a scenario says, with the sentences that each part of it rests on. */
export const describeScenario = async (id: string, texts: ScenarioTexts, store: Store, now: Snapshot) => {
  const { value } = readScenarioFile(texts);
  const scenario = readScenario(texts);
  const grounded: Grounds[] = [
    ...value.pressures,
    ...value.actors.flatMap((actor) => FIGURES.map((figure) => actor[figure])),
    ...scenario.parameters,
    ...value.ties,
  ];
  const find = await restFinder(
    store,
    now,
    grounded.flatMap(({ rests }) => rests),
  );
  const basisOf = ({ basis, why, rests }: Grounds) => ({
    basis,
    ...(why === undefined ? {} : { why }),
    rests: rests.map(find),
  });
  const idOf = (name: string): string | null =>
    now.catalogue.find((actor) => actor.name === name)?.id ??
    now.namedActors().find((actor) => actor.name === name)?.id ??
    null;
  const dayOf = (text: string): string => isoDayOf(requireDayRange(text, 'scenario').first);
  const begins = scenario.begins;
  return {
    id,
    title: value.title ?? id,
    note: value.note ?? null,
    begins: begins === undefined ? null : isoDayOf(begins),
    ends: begins === undefined ? null : isoDayOf(begins + value.years * DAYS_A_YEAR),
    years: value.years,
    runs: value.runs ?? null,
    seed: value.seed ?? null,
    startHash: hashOf(JSON.stringify(texts.beliefs ?? null)),
    notes: whatItIsWorth(scenario, texts.beliefs),
    pressures: value.pressures.map((pressure) => ({
      title: pressure.title ?? pressure.type,
      type: pressure.type,
      on: pressure.on,
      districts: pressure.districts,
      from: dayOf(pressure.from),
      to: pressure.to === undefined ? null : dayOf(pressure.to),
      size: pressure.size,
      ...basisOf(pressure),
    })),
    actors: value.actors.map((actor) => ({
      name: actor.name,
      lasting: actor.lasting,
      figures: FIGURES.map((name) => {
        const { value: middle, low, high } = actor[name];
        return { name, value: middle, low, high, ...basisOf(actor[name]) };
      }),
    })),
    parameters: scenario.parameters.map(({ name, title, formula, law, ...grounds }) => ({
      name,
      title,
      formula,
      law,
      ...basisOf(grounds),
    })),
    ties: value.ties.map(({ between, sign, ...grounds }) => ({ between, sign, ...basisOf(grounds) })),
    pairs: (texts.beliefs?.pairs ?? []).map((pair) => ({ ...pair, aId: idOf(pair.a), bId: idOf(pair.b) })),
    outcomes: batchRunner(scenario, 0).outcomes,
  };
};

export type ScenarioDescription = Awaited<ReturnType<typeof describeScenario>>;
