import { memo, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type Move, moveOfTie } from '../../../../src/map/index.ts';
import { counted, formatLevel } from '../parts/format-number.ts';
import { signClass } from '../parts/sign-chip.tsx';
import { movedTies, type ShownTie } from './shown-tie.ts';
import type { MapAddress } from './use-map-address.ts';

interface Props {
  readonly ties: readonly ShownTie[];
  /** How many of each sort are shown at first. */
  readonly first: number;
  readonly nameOf: (id: string) => string;
  readonly addressWith: MapAddress['addressWith'];
}

const SORTS: readonly Exclude<Move, 'steady'>[] = ['turned', 'strengthened', 'weakened'];

/** What became of the ties between the two dates: turned, strengthened, weakened; the largest changes first. */
export const ChangesList = memo(({ ties, first, nameOf, addressWith }: Props) => {
  const [all, setAll] = useState<Move | null>(null);
  const moved = useMemo(() => movedTies(ties), [ties]);
  if (moved.length === 0) return <p className="small soft">No pair moved between the two dates.</p>;
  return SORTS.map((sort) => {
    const own = moved.filter((tie) => moveOfTie(tie) === sort);
    if (own.length === 0) return null;
    const shown = all === sort ? own : own.slice(0, first);
    return (
      <section key={sort} aria-label={sort} className="changes">
        <h3>
          <Link href={addressWith({ moved: sort })}>{sort}</Link>{' '}
          <span className="faint">{counted(own.length, 'pair')}</span>
        </h3>
        <ul className="small moved">
          {shown.map(({ pair, a, b, level, before }) => (
            <li key={pair}>
              <Link href={addressWith({ pair })}>
                {nameOf(a)}, {nameOf(b)}
              </Link>
              <span className="num">
                <span className={signClass(before)}>{formatLevel(before)}</span> to{' '}
                <span className={signClass(level)}>{formatLevel(level)}</span>
              </span>
            </li>
          ))}
        </ul>
        {own.length > shown.length && (
          <button type="button" className="btn small" onClick={() => setAll(sort)}>
            {own.length - shown.length} more
          </button>
        )}
      </section>
    );
  });
});
