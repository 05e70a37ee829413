import { memo } from 'react';
import type { PlacedName } from './place-names.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Null where a crowded map has no room for the name. */
  readonly side: PlacedName['side'] | null;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly select: (id: string) => void;
}

export const ActorNode = memo(({ id, name, x, y, side, selected, dimmed, select }: Props) => (
  <button
    type="button"
    className={`node ${side ?? 'unnamed'} ${dimmed ? 'dimmed' : ''}`}
    style={{ left: x, top: y }}
    data-actor={id}
    aria-pressed={selected}
    onClick={() => select(id)}
  >
    <i />
    <span>{name}</span>
  </button>
));
