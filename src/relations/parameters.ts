import {
  ADMIRALTY_GRADES,
  type BeliefParameterChange,
  type BeliefParameters,
  KINDS,
  type Row,
} from '../records/index.ts';

const row = (hostile: number, none: number, allied: number): Row => ({ hostile, none, allied });

/** Every constant of the belief model. Where each comes from: `describeParameters`; a project can set each otherwise. */
export const DEFAULT_PARAMETERS: BeliefParameters = {
  meanStayYears: { hostile: 4, none: 2, allied: 4 },
  kindRows: {
    merger: row(0.02, 0.08, 0.9),
    affiliation: row(0.04, 0.14, 0.82),
    alliance: row(0.03, 0.12, 0.85),
    'joint-operation': row(0.04, 0.14, 0.82),
    support: row(0.05, 0.2, 0.75),
    convergence: row(0.1, 0.4, 0.5),
    endorsement: row(0.1, 0.3, 0.6),
    negotiation: row(0.3, 0.45, 0.25),
    agreement: row(0.2, 0.4, 0.4),
    distancing: row(0.35, 0.5, 0.15),
    split: row(0.5, 0.4, 0.1),
    expulsion: row(0.65, 0.28, 0.07),
    rivalry: row(0.7, 0.25, 0.05),
    accusation: row(0.6, 0.3, 0.1),
    coercion: row(0.7, 0.25, 0.05),
    'armed-conflict': row(0.9, 0.08, 0.02),
  },
  witness: { A: 0.95, B: 0.85, C: 0.7, D: 0.5, E: 0.3, F: 0.6 },
  learnFrom: 10,
  learnWeight: 10,
  interest: 0.8,
  theatre: 0.5,
  contestedPull: 0.05,
  nearDuplicate: 0.6,
  sameQuotation: 5,
};

const PLACED: ReadonlySet<string> = new Set([
  'merger',
  'affiliation',
  'joint-operation',
  'endorsement',
  'split',
  'expulsion',
  'coercion',
]);

/** Where the default of a parameter comes from: a source, or `assumed` and why. */
const sourceOfDefault = (name: string): string => {
  const [group, part] = name.split('.') as [keyof BeliefParameters, string | undefined];
  switch (group) {
    case 'meanStayYears':
      return part === 'none'
        ? 'assumed: with it no state is favoured before any evidence (docs/decisions/0009)'
        : 'assumed';
    case 'kindRows':
      return PLACED.has(part!) ? 'assumed, placed between rows that the method names' : 'assumed';
    case 'witness':
      return 'assumed; the letters are those of the Admiralty scale';
    case 'learnFrom':
    case 'learnWeight':
      return 'assumed; the method is that of Dawid and Skene 1979';
    case 'nearDuplicate':
      return 'assumed; the measure is that of Broder 1997';
    default:
      return 'assumed';
  }
};

export type ParameterValue = number | Row;

export interface DescribedParameter {
  /** As in `witness.F`. */
  readonly name: string;
  readonly value: ParameterValue;
  readonly source: string;
}

/** Every parameter by name, with its value and where its default comes from. */
export const describeParameters = (parameters: BeliefParameters): readonly DescribedParameter[] => {
  const described = (value: ParameterValue, name: string): DescribedParameter => ({
    name,
    value,
    source: sourceOfDefault(name),
  });
  const { meanStayYears, kindRows, witness, ...numbers } = parameters;
  return [
    ...(['hostile', 'none', 'allied'] as const).map((state) =>
      described(meanStayYears[state], `meanStayYears.${state}`),
    ),
    ...KINDS.map((kind) => described(kindRows[kind], `kindRows.${kind}`)),
    ...ADMIRALTY_GRADES.map((grade) => described(witness[grade], `witness.${grade}`)),
    ...Object.entries(numbers).map(([name, value]) => described(value, name)),
  ];
};

/** Parameters with what a project sets otherwise in their place. */
export const changeParameters = (
  parameters: BeliefParameters,
  change: BeliefParameterChange,
): BeliefParameters => ({
  ...parameters,
  ...change,
  meanStayYears: { ...parameters.meanStayYears, ...change.meanStayYears },
  kindRows: { ...parameters.kindRows, ...change.kindRows },
  witness: { ...parameters.witness, ...change.witness },
});
