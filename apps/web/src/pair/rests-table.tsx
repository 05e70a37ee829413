import { counted } from '../parts/format-number.ts';
import { OriginRow, type RowActs } from './origin-row.tsx';
import type { PairOrigin, Push } from './weigh-pair.ts';

interface Props {
  /** In the order in which they are shown. */
  readonly origins: readonly PairOrigin[];
  readonly pushes: ReadonlyMap<string, Push>;
  readonly selected: string | null;
  readonly rejectingId: string | null;
  readonly acts: RowActs;
}

/** What a belief rests on: origins with their contribution, reprints under the one that they count with. */
export const RestsTable = ({ origins, pushes, selected, rejectingId, acts }: Props) => {
  const largest = Math.max(0, ...[...pushes.values()].map(({ push }) => Math.abs(push)));
  const reprints = origins.reduce((sum, origin) => sum + origin.reprints.length, 0);
  return (
    <section className="rests" aria-labelledby="rests-on">
      <div className="head">
        <h2 id="rests-on">What this rests on</h2>
        <span className="fine">
          {counted(origins.length, 'origin')}, largest push first
          {reprints > 0 &&
            `; ${counted(reprints, 'further telling')} that share a witness count with it, once`}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th>
              <span className="nb">hostile | allied</span>
            </th>
            <th className="num">push</th>
            <th>kind</th>
            <th className="cert-cell">certainty</th>
            <th>sentence</th>
            <th>speaker, date</th>
            <th className="grade">grade</th>
            <th>cites</th>
            <th className="num without">
              without it
              <br />
              host. · none · all.
            </th>
            <th>count</th>
          </tr>
        </thead>
        <tbody>
          {origins.map((origin) => (
            <OriginRow
              key={origin.id}
              origin={origin}
              push={pushes.get(origin.id) ?? null}
              largest={largest}
              isSelected={origin.id === selected}
              isRejecting={origin.claim.id === rejectingId}
              acts={acts}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
};
