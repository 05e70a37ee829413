import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { QuestionWeighed } from '../../../../src/hypotheses/index.ts';
import { futuresQuery } from '../api/queries.ts';
import { counted } from '../parts/format-number.ts';
import { formatChance } from './format-chance.ts';

const Share = ({ share }: { readonly share: number }) => (
  <td className="share">
    <span className="share-bar">
      <i style={{ width: `${100 * share}%` }} />
    </span>
    <b>{formatChance(share)}</b> %
  </td>
);

/** What the matrix comes to, and what it would come to otherwise. */
export const ScoresFoot = ({ weighed }: { readonly weighed: QuestionWeighed }) => {
  const { hypotheses, deciding, cells, isExhaustive } = weighed;
  const { data } = useQuery(futuresQuery);
  const told = (data?.futures ?? []).filter(({ shares }) =>
    hypotheses.some(({ hypothesis }) => shares[hypothesis.id] !== undefined),
  );
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {isExhaustive ? 'Weight by the evidence' : 'Weight among those stated'}
        </th>
        {hypotheses.map(({ hypothesis, weight }) => (
          <Share key={hypothesis.id} share={weight} />
        ))}
        <td className="num faint">
          {cells.decided} of {counted(cells.of, 'cell')} decided
        </td>
      </tr>
      {deciding && (
        <tr>
          <th scope="row" colSpan={2} className="without">
            without “decides” rows
          </th>
          {hypotheses.map(({ hypothesis }, h) => (
            <Share key={hypothesis.id} share={deciding.without[h]!} />
          ))}
          <td className="num faint">{counted(deciding.evidence.length, 'row')}</td>
        </tr>
      )}
      <tr>
        <th scope="row" colSpan={2}>
          Spoken against
        </th>
        {hypotheses.map(({ hypothesis, inconsistency }) => (
          <td key={hypothesis.id} className="share">
            <b>{inconsistency.against.toFixed(2)}</b>{' '}
            <span className="faint">{inconsistency.rank === 1 ? 'least' : `rank ${inconsistency.rank}`}</span>
          </td>
        ))}
        <td className="num faint">the less the better</td>
      </tr>
      {told.map(({ scenario, title, runs, years, shares }) => (
        <tr key={scenario}>
          <th scope="row" colSpan={2}>
            In simulated futures, <Link href={`/scenarios/${encodeURIComponent(scenario)}`}>{title}</Link>
          </th>
          {hypotheses.map(({ hypothesis: { id } }) => {
            const share = shares[id];
            return share === undefined ? (
              <td key={id} className="faint">
                not asked
              </td>
            ) : (
              <Share key={id} share={share} />
            );
          })}
          <td className="num faint">
            {counted(runs, 'run')}, {counted(years, 'year')}
          </td>
        </tr>
      ))}
      {told.length === 0 && (
        <tr>
          <th scope="row" colSpan={2}>
            In simulated futures
          </th>
          <td colSpan={hypotheses.length + 1} className="faint">
            no scenario run yet: <Link href="/scenarios">open Scenarios</Link>
          </td>
        </tr>
      )}
    </tfoot>
  );
};
