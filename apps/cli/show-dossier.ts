import { dirname, join } from 'node:path';
import { addSampleScenarios } from '../../src/adapters/simulation/index.ts';
import { loadStanding, type Standing, type Store } from '../../src/ledger/index.ts';
import type { Relation, StandingClaim } from '../../src/records/index.ts';
import { pairKey, parametersInForce, weighClaims } from '../../src/relations/index.ts';
import { formatChange } from './format-relations.ts';
import { keepHypotheses } from './keep-hypotheses.ts';
import { periodOf } from './period.ts';
import { formatLevel, formatTable, print } from './print.ts';
import { createProgress } from './progress.ts';
import { readPaths } from './read-paths.ts';
import { onlyEnglish } from './readers-asked.ts';

const ROWS = 10;

/** The best sentence for a pair: stated before hedged, reviewed before not, earlier in the text before later. */
const sentenceOf = (claims: readonly StandingClaim[], { aId, bId, level }: Relation): string => {
  const key = pairKey(aId, bId);
  const best = claims
    .filter(
      (claim) => pairKey(claim.source.id, claim.target.id) === key && claim.sign === (level < 0 ? -1 : 1),
    )
    .sort((x, y) => y.certainty.low - x.certainty.low || x.begin - y.begin)[0];
  return best ? `${best.doc}:${best.begin}–${best.end}` : '';
};

const tableOf = (relations: readonly Relation[], claims: readonly StandingClaim[]): string =>
  formatTable(relations, [
    { head: 'pair', cell: ({ a, b }) => `${a}, ${b}` },
    { head: 'level', cell: ({ level }) => formatLevel(level), align: 'right' },
    { head: `since ${relations[0]?.change?.since ?? ''}`, cell: formatChange, align: 'right' },
    { head: 'origins', cell: ({ origins }) => String(origins), align: 'right' },
    { head: '', cell: ({ contested }) => (contested ? 'contested' : '') },
    { head: 'a sentence it rests on', cell: (relation) => sentenceOf(claims, relation) },
  ]);

const changeOf = ({ change }: Relation): number => Math.abs((change?.rises ?? 0) - (change?.falls ?? 0));

const overview = (standing: Standing): string => {
  const period = periodOf(standing, {});
  const relations = weighClaims(standing.claims, {
    ...period,
    parameters: parametersInForce(standing.decisions),
  });
  const strongest = [...relations].sort((x, y) => Math.abs(y.level) - Math.abs(x.level)).slice(0, ROWS);
  const changed = [...relations].sort((x, y) => changeOf(y) - changeOf(x)).slice(0, ROWS);
  return [
    `${standing.documents.length} documents, ${standing.claims.length} claims, ${relations.length} pairs of actors.`,
    '',
    `Strongest at ${relations[0]?.at ?? ''} (level: −1 hostile to +1 allied)`,
    tableOf(strongest, standing.claims),
    'Most changed (↑ towards alliance, ↓ towards hostility, with the probability that it moved so)',
    tableOf(changed, standing.claims),
    'Where a row comes from: node bin/entente.mjs pair "Haqqani network" al-Qaeda',
    '',
  ].join('\n');
};

const readSamples = async (store: Store, samples: string): Promise<void> => {
  const progress = createProgress(process.stderr, () => performance.now());
  const asked = onlyEnglish(false);
  const { read, failed, ended } = await readPaths(store, [samples], { given: {}, progress, asked });
  if (ended) throw ended;
  process.stderr.write(`Read ${read.length} sample reports into the project.\n`);
  for (const { doc, reason } of failed) process.stderr.write(`entente: ${doc} was not read: ${reason}\n`);
};

/**
 * Reads the sample dossier into a project that holds nothing yet, and prints its strongest and most changed relations.
 * A project that holds something is left as it is, and printed only if that is asked for.
 */
export const showDossier = async (
  store: Store,
  {
    samples,
    project,
    always,
  }: { readonly samples: string; readonly project: string; readonly always: boolean },
): Promise<void> => {
  const empty = (await store.documents()).length === 0;
  if (empty) {
    await readSamples(store, samples);
    await addSampleScenarios(project, dirname(samples));
    await keepHypotheses(store, join(dirname(samples), 'hypotheses.yaml'), 'of the sample dossier');
  }
  if (empty || always) await print(overview(await loadStanding(store)));
};
