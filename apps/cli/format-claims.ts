import { stringify } from 'csv-stringify/sync';
import type { Certainty, Driver, StandingClaim } from '../../src/records/index.ts';

const percent = (share: number): number => Math.round(share * 100);

/** `stated`, or the range with the words that gave it. */
export const formatCertainty = ({ low, high, phrase, stance }: Certainty): string => {
  if (phrase === null) return 'stated';
  const wonders = stance === 'affirms' ? '' : `${stance}, `;
  return `${wonders}${percent(low)}–${percent(high)} % “${phrase}”`;
};

const formatSpeaker = (claim: StandingClaim): string => {
  if (claim.saidBy === null) return 'the author';
  return claim.saidBy === 'unnamed' ? 'unnamed' : `says ${claim.saidBy}`;
};

/** What stood there before decisions put something else in its place. */
const formatAsRead = ({ source, target, correctedFrom }: StandingClaim): readonly string[] => {
  if (!correctedFrom && !source.readAs && !target.readAs) return [];
  const names = [source, target].map((side) => (side.readAs ?? side).name).join(', ');
  const facts = correctedFrom
    ? [correctedFrom.kind, formatCertainty(correctedFrom.certainty), correctedFrom.date]
    : [];
  return [`  read as: ${[names, ...facts.filter((fact) => fact !== null)].join(' · ')}`];
};

const VERBS: Readonly<Record<Driver['effect'], string>> = {
  brings: 'because',
  raises: 'the more because',
  lowers: 'less because',
};

/** Why, in the text's words, and how sure it is of that. */
const formatDriver = ({ cause, effect, isCondition, certainty }: Driver): string => {
  const sure = certainty.phrase === null ? '' : ` · ${formatCertainty(certainty)}`;
  const verb = isCondition ? (effect === 'lowers' ? 'unless' : 'if') : VERBS[effect];
  return `  ${verb}: ${cause.words.replace(/\s+/g, ' ')}${sure}`;
};

/** Two lines and the sentence for each claim: who to whom, what, how sure, on whose word, when, where. */
export const claimsAsTable = (claims: readonly StandingClaim[]): string =>
  claims
    .map((claim) => {
      const arrow = claim.symmetric ? '↔' : '→';
      const facts = [
        claim.kind + (claim.of ? ` (${claim.of})` : ''),
        formatCertainty(claim.certainty),
        formatSpeaker(claim),
        claim.form === 'forecast' ? 'forecast' : null,
        claim.date,
        claim.theatre,
        claim.cites.length > 0 ? `[${claim.cites.join(', ')}]` : null,
        claim.status === 'unreviewed' ? null : claim.status,
        ...claim.doubts.map((doubt) => `? ${doubt.code}`),
      ].filter((fact) => fact !== null);
      return [
        `${claim.source.name} ${arrow} ${claim.target.name} · ${facts.join(' · ')}`,
        ...formatAsRead(claim),
        ...(claim.drivers ?? []).map(formatDriver),
        `  “${claim.quote.replace(/\s+/g, ' ')}”`,
        `  ${claim.doc}:${claim.begin}–${claim.end}  ${claim.id}`,
        '',
      ].join('\n');
    })
    .join('\n');

const CSV_COLUMNS: readonly (readonly [string, (claim: StandingClaim) => string | number | null])[] = [
  ['id', (claim) => claim.id],
  ['doc', (claim) => claim.doc],
  ['begin', (claim) => claim.begin],
  ['end', (claim) => claim.end],
  ['source', (claim) => claim.source.name],
  ['source_mention', (claim) => claim.source.mention],
  ['target', (claim) => claim.target.name],
  ['target_mention', (claim) => claim.target.mention],
  ['kind', (claim) => claim.kind],
  ['of', (claim) => claim.of ?? null],
  ['sign', (claim) => claim.sign],
  ['form', (claim) => claim.form],
  ['symmetric', (claim) => String(claim.symmetric)],
  ['certainty_low', (claim) => claim.certainty.low],
  ['certainty_high', (claim) => claim.certainty.high],
  ['certainty_phrase', (claim) => claim.certainty.phrase],
  ['certainty_stance', (claim) => claim.certainty.stance],
  ['said_by', (claim) => claim.saidBy],
  ['cites', (claim) => claim.cites.join('; ')],
  ['date', (claim) => claim.date],
  ['theatre', (claim) => claim.theatre],
  ['published', (claim) => claim.published],
  ['publisher', (claim) => claim.publisher],
  ['reader', (claim) => claim.reader],
  ['status', (claim) => claim.status],
  ['doubts', (claim) => claim.doubts.map((doubt) => doubt.code).join('; ')],
  ['doc_hash', (claim) => claim.docHash],
  ['quote', (claim) => claim.quote],
];

/** A leading sign of a formula is kept from being run by a spreadsheet. */
const unarmed = (value: string | number | null): string | number | null =>
  typeof value === 'string' && /^[=+@\t\r]/.test(value) ? `'${value}` : value;

export const claimsAsCsv = (claims: readonly StandingClaim[]): string =>
  stringify(
    claims.map((claim) => CSV_COLUMNS.map(([, cell]) => unarmed(cell(claim)))),
    { header: true, columns: CSV_COLUMNS.map(([name]) => name) },
  );
