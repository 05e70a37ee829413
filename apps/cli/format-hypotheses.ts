import type { EvidenceRow, QuestionWeighed, RowWitness } from '../../src/hypotheses/index.ts';
import type { Cell } from '../../src/records/index.ts';
import { formatChance, formatShare, formatTable } from './print.ts';

const LONGEST_QUOTE = 48;
const MOST_ROWS = 40;
const MOST_SOURCES = 5;

/** Decided cells as they are, proposed ones in brackets. */
const SIGNS: Readonly<Record<Cell, string>> = {
  'strongly-against': '\u2212\u2212',
  against: '\u2212',
  neutral: '·',
  for: '+',
  'strongly-for': '++',
  'not-applicable': 'n/a',
};

const shorten = (quote: string): string => {
  const words = quote.replace(/\s+/g, ' ');
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
};

const formatBits = (bits: number): string => bits.toFixed(2).replace(/^0/, '');

const speakerOf = ({ saidBy }: RowWitness): string =>
  saidBy === null ? 'the author' : saidBy === 'unnamed' ? 'unnamed' : `says ${saidBy}`;

const evidenceTable = ({ evidence, hypotheses }: QuestionWeighed): string => {
  const rows = evidence.slice(0, MOST_ROWS);
  const left = evidence.length - rows.length;
  const table = formatTable(rows, [
    { head: 'pair', cell: ({ witnesses: [first] }) => `${first!.source.name}, ${first!.target.name}` },
    { head: 'evidence', cell: ({ witnesses: [first] }) => `“${shorten(first!.quote)}”` },
    { head: 'speaker', cell: ({ witnesses: [first] }) => speakerOf(first!) },
    { head: 'witnesses', cell: ({ witnesses }) => String(witnesses.length), align: 'right' },
    { head: 'weight', cell: ({ weight }) => weight.toFixed(2).replace(/^0/, ''), align: 'right' },
    ...hypotheses.map((_, h) => ({
      head: `H${h + 1}`,
      cell: ({ cells }: EvidenceRow) => {
        const { cell, isDecided } = cells[h]!;
        return isDecided || cell === 'neutral' || cell === 'not-applicable'
          ? SIGNS[cell]
          : `(${SIGNS[cell]})`;
      },
    })),
    { head: 'bits', cell: ({ diagnosticity }) => formatBits(diagnosticity), align: 'right' },
    { head: '', cell: ({ decides }) => (decides ? 'decides' : '') },
  ]);
  return left > 0 ? `${table}and ${left} more that tell them less apart; --format json has all\n` : table;
};

const scoresTable = ({ hypotheses, deciding }: QuestionWeighed): string =>
  formatTable(
    hypotheses.map((one, h) => ({ ...one, h })),
    [
      { head: '', cell: ({ h }) => `H${h + 1}` },
      { head: 'hypothesis', cell: ({ hypothesis }) => hypothesis.title },
      { head: 'prior', cell: ({ prior }) => formatChance(prior), align: 'right' },
      { head: 'by the evidence', cell: ({ weight }) => formatChance(weight), align: 'right' },
      {
        head: 'without what decides',
        cell: ({ h }) => (deciding ? formatChance(deciding.without[h]!) : ''),
        align: 'right',
      },
      {
        head: 'speaks against',
        cell: ({ inconsistency }) => inconsistency.against.toFixed(2),
        align: 'right',
      },
      { head: 'rank', cell: ({ inconsistency }) => String(inconsistency.rank), align: 'right' },
    ],
  );

/** What the figures rest on, in words. */
const remarks = (weighed: QuestionWeighed): readonly string[] => {
  const { hypotheses, isExhaustive, deciding, changes, witnessesToLevel, sources, agreement, cells } =
    weighed;
  const titleOf = (id: string | null): string =>
    hypotheses.find(({ hypothesis }) => hypothesis.id === id)?.hypothesis.title ?? 'none';
  const undecided = changes.filter(({ evidence, hypothesis }) => {
    const row = weighed.evidence.find(({ id }) => id === evidence);
    const h = hypotheses.findIndex((one) => one.hypothesis.id === hypothesis);
    return row?.cells[h]?.isDecided === false;
  }).length;
  return [
    `${cells.decided} of ${cells.of} cells decided by a person; what is in brackets the program proposes`,
    isExhaustive
      ? null
      : 'the hypotheses do not exhaust what may be true: the shares are among those stated, and no chances',
    weighed.leader === null ? 'none leads alone' : `leads: ${titleOf(weighed.leader)}`,
    hypotheses.some(
      ({ hypothesis, inconsistency }) => hypothesis.id === weighed.leader && inconsistency.rank > 1,
    )
      ? `least spoken against: ${hypotheses
          .filter(({ inconsistency }) => inconsistency.rank === 1)
          .map(({ hypothesis }) => hypothesis.title)
          .join(', ')}; the two scores do not agree`
      : null,
    deciding
      ? `decides: without ${deciding.evidence.length} of ${weighed.evidence.length} findings ${titleOf(deciding.rival)} is level`
      : null,
    changes.length > 0
      ? `${changes.length} single cells would change who leads, ${undecided} of them undecided`
      : 'no single cell would change who leads',
    witnessesToLevel === null
      ? null
      : `${witnessesToLevel} more ungraded witness${witnessesToLevel === 1 ? '' : 'es'}, strongly for the second and against the first, would bring them level`,
    agreement.compared === 0
      ? null
      : `${agreement.reviewers.length} people agree on ${agreement.compared} cells: alpha ${agreement.alpha === null ? 'cannot be told' : agreement.alpha.toFixed(2)}`,
    ...sources
      .slice(0, MOST_SOURCES)
      .filter(({ shift }) => shift >= 0.005)
      .map(
        ({ name, shift, isDecisive }) =>
          `without ${name} the shares move by ${formatShare(shift)}${isDecisive ? ' and another leads' : ''}`,
      ),
  ].filter((remark) => remark !== null);
};

/** Matrix, scores, and what they hang on, question by question. */
export const hypothesesAsTable = (questions: readonly QuestionWeighed[]): string =>
  questions
    .map(
      (weighed) =>
        `${weighed.question}\n\n${evidenceTable(weighed)}\n${scoresTable(weighed)}\n${remarks(weighed)
          .map((remark) => `${remark}\n`)
          .join('')}`,
    )
    .join('\n');
