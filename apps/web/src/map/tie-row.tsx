import { memo } from 'react';
import { Link } from 'wouter';
import { Icon } from '../parts/icon.tsx';
import { LevelBar } from '../parts/level-bar.tsx';
import { signClass } from '../parts/sign-chip.tsx';
import type { Movement } from './shown-tie.ts';

interface Props {
  readonly names: string;
  readonly address: string;
  readonly selected: boolean;
  readonly contested: boolean;
  /** In hundredths, as it is read. */
  readonly level: number;
  readonly levelWords: string;
  readonly changeWords: string;
  readonly movement: Movement;
  readonly origins: number;
  readonly probability: string;
}

/** A row of the table of pairs: redrawn only when a word of it changes. */
export const TieRow = memo((row: Props) => (
  <tr className={row.selected ? 'sel' : undefined}>
    <td>
      <Link className="neighbour" href={row.address}>
        {row.names}
      </Link>
      {'\u00a0'}
      {row.contested && <Icon name="contested" label="contested" />}
    </td>
    <td>
      <LevelBar level={row.level / 100} />
    </td>
    <td className={`num ${signClass(row.level)}`}>{row.levelWords}</td>
    <td className="num">
      {row.changeWords} <Icon name={row.movement} label={row.movement} />
    </td>
    <td className="num">{row.origins}</td>
    <td className="num">{row.probability}</td>
  </tr>
));
