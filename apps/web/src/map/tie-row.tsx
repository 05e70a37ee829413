import { memo } from 'react';
import { Link } from 'wouter';
import type { Move } from '../../../../src/map/index.ts';
import { Icon } from '../parts/icon.tsx';
import { LevelBar } from '../parts/level-bar.tsx';
import { signClass } from '../parts/sign-chip.tsx';

interface Props {
  readonly names: string;
  readonly address: string;
  readonly selected: boolean;
  /** Origins of either side, `2:1`; null where they do not pull both ways. */
  readonly contested: string | null;
  /** In hundredths, as it is read. */
  readonly level: number;
  readonly levelWords: string;
  /** Null where nothing is compared. */
  readonly changeWords: string | null;
  readonly move: Move;
  readonly origins: number;
  readonly probability: string;
  readonly camps: string;
}

/** A row of the table of pairs: redrawn only when a word of it changes. */
export const TieRow = memo((row: Props) => (
  <tr className={row.selected ? 'sel' : undefined}>
    <td>
      <Link className="neighbour" href={row.address}>
        {row.names}
      </Link>
      {'\u00a0'}
      {row.contested !== null && (
        <span className="nb">
          <Icon name="contested" label="contested" />
          {row.contested}
        </span>
      )}
    </td>
    <td>
      <LevelBar level={row.level / 100} />
    </td>
    <td className={`num ${signClass(row.level)}`}>{row.levelWords}</td>
    {row.changeWords !== null && (
      <>
        <td className="num">{row.changeWords}</td>
        <td className={row.move === 'steady' ? 'faint' : undefined}>{row.move}</td>
      </>
    )}
    <td className="num">{row.origins}</td>
    <td className="num">{row.probability}</td>
    <td className="num">{row.camps}</td>
  </tr>
));
