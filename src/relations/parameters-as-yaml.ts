import { stringify } from 'yaml';
import type { Kind, Row } from '../records/index.ts';
import type { ParameterFit } from './fit-parameters.ts';

const rounded = ({ hostile, none, allied }: Row): Row => {
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return { hostile: round(hostile), none: round(none), allied: round(allied) };
};

/** A fit as a file of parameters (`readParameters`): the stays, and the rows of those kinds that were seen. */
export const parametersAsYaml = ({
  meanStayYears,
  kindRows,
  values,
  pairs,
  claims,
}: ParameterFit): string => {
  const seen = new Set(values.filter(({ from }) => from > 0).map(({ name }) => name));
  const rows = Object.entries(kindRows).filter(([kind]) => seen.has(`kindRows.${kind}`)) as [Kind, Row][];
  return `# Fitted from ${pairs} labelled pairs and ${claims} claims; kinds that were not seen keep their rows.\n${stringify(
    {
      meanStayYears: rounded(meanStayYears),
      kindRows: Object.fromEntries(rows.map(([kind, row]) => [kind, rounded(row)])),
    },
  )}`;
};
