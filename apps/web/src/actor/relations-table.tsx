import { Link } from 'wouter';
import { pairAddress } from '../pair/pair-address.ts';
import { formatMonth } from '../parts/format-date.ts';
import { counted, formatLevel } from '../parts/format-number.ts';
import { Icon } from '../parts/icon.tsx';
import { signClass } from '../parts/sign-chip.tsx';
import type { RelationRow } from './relation-rows.ts';
import { Sparkline } from './sparkline.tsx';

interface Props {
  readonly actorId: string;
  readonly rows: readonly RelationRow[];
  readonly at: number;
  readonly months: readonly string[];
  readonly since: number;
  readonly known: string | null;
  readonly selected: string | null;
}

/** A hundredth and more is a change worth an arrow. */
const FELT = 0.005;

const movement = (change: number) => (Math.abs(change) < FELT ? 'steady' : change > 0 ? 'rises' : 'falls');

export const pairOf = (actorId: string, otherId: string): string =>
  actorId < otherId ? `${actorId}~${otherId}` : `${otherId}~${actorId}`;

/** Whom an actor sides with and against, each over time. */
export const RelationsTable = ({ actorId, rows, at, months, since, known, selected }: Props) => (
  <section aria-labelledby="relations" className="relations">
    <div className="head">
      <h2 id="relations">Relations</h2>
      <span className="fine">
        {counted(rows.length, 'pair')} with evidence, most origins first; allied above, hostile below
      </span>
    </div>
    {rows.length === 0 ? (
      <p className="soft">No dated claim ties it to another.</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th>with</th>
            <th className="spark-cell">
              <span className="spark-ends">
                <span>{formatMonth(months[0]!)}</span>
                <span>{formatMonth(months.at(-1)!)}</span>
              </span>
            </th>
            <th className="num">
              level in
              <br />
              {formatMonth(months[at]!)}
            </th>
            <th className="num">
              since
              <br />
              {formatMonth(months[since]!)}
            </th>
            <th className="num">origins</th>
            <th className="num">claims</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ relation, level, change }) => {
            const moves = movement(change);
            const isSelected = relation.id === selected;
            return (
              <tr
                key={relation.id}
                id={`with-${relation.id}`}
                className={isSelected ? 'sel' : undefined}
                aria-current={isSelected ? 'true' : undefined}
              >
                <td>
                  <Link
                    href={pairAddress(pairOf(actorId, relation.id), { at: months[at]!.slice(0, 7), known })}
                  >
                    <bdi>{relation.name}</bdi>
                  </Link>{' '}
                  {relation.contested && <Icon name="contested" label="contested" />}
                </td>
                <td className="spark-cell">
                  <Sparkline relation={relation} at={at} />
                </td>
                <td className={`num ${signClass(level)}`}>{formatLevel(level)}</td>
                <td className="num">
                  <Icon name={moves} label={moves} /> {formatLevel(change)}
                </td>
                <td className="num">{relation.origins}</td>
                <td className="num">{relation.claims}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    )}
  </section>
);
