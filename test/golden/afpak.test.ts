import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nameKey, type StandingClaim } from '../../src/records/index.ts';
import { readDossier } from '../read-dossier.ts';

interface Expected {
  readonly in: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly sign: 1 | -1;
  readonly certainty: 'stated' | 'hedged' | 'either';
  readonly saidBy: string | null;
}

interface ExpectedFile {
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly claims: readonly { readonly doc: string; readonly found: readonly Expected[] }[];
}

const dossier = await readDossier('samples/afpak/reports');
const { actors, claims: expected }: ExpectedFile = parse(
  await readFile('samples/afpak/expected.yaml', 'utf8'),
);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/['’]/g, "'");
const isActor = ({ name, mention }: StandingClaim['source'], key: string): boolean =>
  actors[key]!.some((known) => nameKey(known) === nameKey(name) || nameKey(known) === nameKey(mention));
const pairMatches = ({ source, target }: StandingClaim, wanted: Expected): boolean =>
  (isActor(source, wanted.source) && isActor(target, wanted.target)) ||
  (isActor(source, wanted.target) && isActor(target, wanted.source));

const matches = expected.flatMap(({ doc, found }) => {
  const claims = dossier.find(({ document }) => document.name === doc)!.claims;
  return found.map((wanted) => ({
    doc,
    wanted,
    claim: claims.find(
      (claim) =>
        oneLine(claim.quote).includes(oneLine(wanted.in)) &&
        pairMatches(claim, wanted) &&
        claim.sign === wanted.sign,
    ),
  }));
});
const found = matches.filter(({ claim }) => claim !== undefined);

describe('the dossier, read', () => {
  it('rests every claim on its verbatim sentence, with the words of both actors and of the trigger inside it', () => {
    for (const { document, claims } of dossier)
      for (const claim of claims) {
        expect(document.text.slice(claim.begin, claim.end)).toBe(claim.quote);
        for (const mention of [claim.source, claim.target])
          expect(document.text.slice(mention.begin, mention.end)).toBe(mention.mention);
        expect(claim.trigger.begin).toBeGreaterThanOrEqual(claim.begin);
        expect(claim.trigger.end).toBeLessThanOrEqual(claim.end);
      }
  });

  it('finds most of what a careful reader marked by hand', () => {
    const missed = matches
      .filter(({ claim }) => claim === undefined)
      .map(({ doc, wanted }) => `${doc}: ${wanted.in}`);
    console.info(
      `afpak: ${found.length} of ${matches.length} marked claims found. Missed:\n  ${missed.join('\n  ')}`,
    );
    expect(found.length / matches.length).toBeGreaterThanOrEqual(0.5);
  });

  it('keeps hedges and speakers on what it finds', () => {
    const hedged = found.filter(
      ({ claim, wanted }) =>
        wanted.certainty === 'either' || claim!.certainty.low < 0.9 === (wanted.certainty === 'hedged'),
    );
    const spoken = found.filter(({ claim, wanted }) => (claim!.saidBy === null) === (wanted.saidBy === null));
    console.info(`afpak: hedge right in ${hedged.length}, speaker in ${spoken.length} of ${found.length}`);
    expect(hedged.length / found.length).toBeGreaterThanOrEqual(0.85);
    expect(spoken.length / found.length).toBeGreaterThanOrEqual(0.8);
  });
});
