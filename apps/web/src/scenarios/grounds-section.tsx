import type { DescribedScenario, Grounded } from '../api/scenario-queries.ts';
import { RestLinks } from './rest-links.tsx';

interface GroundRow extends Grounded {
  readonly key: string;
  readonly title: string;
  readonly value: string;
}

const lawInWords = ({ law, ...figures }: DescribedScenario['parameters'][number]['law']): string => {
  const figure = (name: string): string => String(Number(Number(figures[name]).toPrecision(3)));
  switch (law) {
    case 'normal':
      return `${figure('mean')} ± ${figure('sd')}`;
    case 'logNormal':
      return `${figure('median')} ×÷ e^${figure('sd')}`;
    case 'beta':
      return `Beta(${figure('a')}, ${figure('b')})`;
    default:
      return figure('value');
  }
};

const rowsOf = (
  scenario: DescribedScenario,
): readonly { readonly title: string; readonly rows: readonly GroundRow[] }[] => [
  {
    title: 'Pressures',
    rows: scenario.pressures.map((pressure, place) => ({
      ...pressure,
      key: String(place),
      value: `× ${pressure.size}`,
    })),
  },
  {
    title: 'Ties that are set',
    rows: scenario.ties.map((tie) => ({
      ...tie,
      key: tie.between.join('|'),
      title: tie.between.join(' and '),
      value: tie.sign,
    })),
  },
  {
    title: 'Actors',
    rows: scenario.actors.flatMap(({ name, figures }) =>
      figures
        .filter(({ basis }) => basis !== 'default')
        .map((figure) => ({
          ...figure,
          key: `${name}.${figure.name}`,
          title: `${name}: ${figure.name}`,
          value: figure.low === figure.high ? String(figure.value) : `${figure.low} to ${figure.high}`,
        })),
    ),
  },
  {
    title: 'Parameters',
    rows: scenario.parameters
      .toSorted((a, b) => Number(a.basis === 'default') - Number(b.basis === 'default'))
      .map((parameter) => ({ ...parameter, key: parameter.name, value: lawInWords(parameter.law) })),
  },
];

/** Everything that a scenario sets: whether it was observed, judged or left at its default, and the sentences behind it. */
export const GroundsSection = ({ scenario }: { readonly scenario: DescribedScenario }) => (
  <section className="grounds" aria-labelledby="grounds">
    <h2 id="grounds">What this stands on</h2>
    {rowsOf(scenario)
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }) => (
        <details key={title}>
          <summary>
            {title}{' '}
            <span className="fine">
              {(['observed', 'judged', 'default'] as const)
                .map((basis) => [rows.filter((row) => row.basis === basis).length, basis] as const)
                .filter(([count]) => count > 0)
                .map(([count, basis]) => `${count} ${basis}`)
                .join(', ')}
            </span>
          </summary>
          <table>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <td>{row.title}</td>
                  <td className="num">{row.value}</td>
                  <td className="soft">{row.basis}</td>
                  <td>
                    {row.why} <RestLinks rests={row.rests} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
  </section>
);
