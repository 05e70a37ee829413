import { Link } from 'wouter';
import { formatLevel } from '../parts/format-number.ts';
import { signClass } from '../parts/sign-chip.tsx';
import { mostMoved, type ShownTie } from './shown-tie.ts';
import type { MapAddress } from './use-map-address.ts';

interface Props {
  readonly ties: readonly ShownTie[];
  readonly count: number;
  readonly nameOf: (id: string) => string;
  readonly addressWith: MapAddress['addressWith'];
}

export const MostMovedList = ({ ties, count, nameOf, addressWith }: Props) => {
  const moved = mostMoved(ties, count);
  if (moved.length === 0) return <p className="small soft">No pair moved between the two dates.</p>;
  return (
    <ul className="small moved">
      {moved.map(({ pair, tie, level, before }) => (
        <li key={pair}>
          <Link href={addressWith({ pair })}>
            {nameOf(tie.a)}, {nameOf(tie.b)}
          </Link>
          <span className="num">
            <span className={signClass(before)}>{formatLevel(before)}</span> to{' '}
            <span className={signClass(level)}>{formatLevel(level)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
