import { type PairFinding, type ReadingComparison, sumComparisons } from '../../src/claims/index.ts';
import type { Claim } from '../../src/records/index.ts';
import { formatCertainty } from './format-claims.ts';
import { formatTable } from './print.ts';

/** Two readings of a document, by whom, held against each other. */
export interface ComparedReadings {
  readonly doc: string;
  readonly id: string;
  readonly first: string;
  readonly second: string;
  /** Whose reading of the document stands. */
  readonly stands: string;
  readonly comparison: ReadingComparison;
}

const SIGNS = { 1: '+', [-1]: '−' } as const;

const sayClaim = (claim: Claim): readonly string[] => [
  `      ${claim.source.name} ${claim.symmetric ? '↔' : '→'} ${claim.target.name} · ${claim.kind} · ${formatCertainty(claim.certainty)}`,
  `      “${claim.quote.replace(/\s+/gu, ' ')}”`,
  `      ${claim.doc}:${claim.begin}–${claim.end}  ${claim.id}`,
];

const sayFindings = (reader: string, findings: readonly PairFinding[]): readonly string[] =>
  findings.length === 0
    ? []
    : [
        '',
        `Found by ${reader} only:`,
        ...findings.flatMap(({ a, b, sign, claims }) => [
          `  ${SIGNS[sign]} ${a.name}, ${b.name}`,
          ...claims.flatMap(sayClaim),
        ]),
      ];

/** Where two readers differ: counts for each document and in all, then every finding that one has and the other has not. */
export const comparisonsAsTable = (all: readonly ComparedReadings[]): string => {
  const [{ first, second }] = all as readonly [ComparedReadings];
  const total = sumComparisons(all.map(({ comparison }) => comparison));
  const rows = [
    ...all.map(({ doc, stands, comparison }) => ({ doc, stands, ...comparison })),
    { doc: 'all', stands: '', ...total },
  ];
  const { compared, direction, kind, certainty, speaker, date } = total.differences;
  const found = total.both.length + total.onlyFirst.length + total.onlySecond.length;
  return [
    formatTable(rows, [
      { head: 'pairs with their signs', cell: ({ doc }) => doc },
      { head: 'both', cell: ({ both }) => String(both.length), align: 'right' },
      { head: `only ${first}`, cell: ({ onlyFirst }) => String(onlyFirst.length), align: 'right' },
      { head: `only ${second}`, cell: ({ onlySecond }) => String(onlySecond.length), align: 'right' },
      { head: 'opposed', cell: ({ opposed }) => String(opposed.length), align: 'right' },
      { head: 'stands', cell: ({ stands }) => stands },
    ]).trimEnd(),
    '',
    `Of ${found} pairs with their signs, both found ${total.both.length}. Of ${compared} claims that both made on one sentence, ${direction} differ in direction, ${kind} in kind, ${certainty} in certainty, ${speaker} in speaker, ${date} in date.`,
    ...(total.opposed.length === 0
      ? []
      : [
          '',
          'Opposed on one sentence:',
          ...total.opposed.flatMap(({ first: one, second: other }) => [
            `  ${one.source.name}, ${one.target.name}: ${SIGNS[one.sign]} by ${first}, ${SIGNS[other.sign]} by ${second}`,
            ...sayClaim(one),
            ...sayClaim(other).slice(0, 1),
          ]),
        ]),
    ...sayFindings(first, total.onlyFirst),
    ...sayFindings(second, total.onlySecond),
    '',
  ].join('\n');
};

const asJson = ({ a, b, sign, claims }: PairFinding) => ({
  a: a.name,
  b: b.name,
  sign,
  claims: claims.map(({ id, begin, end, quote, kind }) => ({ id, begin, end, quote, kind })),
});

/** One comparison as other programs take it. */
export const comparisonAsJson = ({ comparison, ...rest }: ComparedReadings) => ({
  ...rest,
  comparison: {
    both: comparison.both.map(({ a, b, sign }) => ({ a: a.name, b: b.name, sign })),
    onlyFirst: comparison.onlyFirst.map(asJson),
    onlySecond: comparison.onlySecond.map(asJson),
    opposed: comparison.opposed.map(({ first, second }) => ({
      a: first.source.name,
      b: first.target.name,
      first: { id: first.id, kind: first.kind, sign: first.sign },
      second: { id: second.id, kind: second.kind, sign: second.sign },
      quote: first.quote,
    })),
    differences: comparison.differences,
  },
});
