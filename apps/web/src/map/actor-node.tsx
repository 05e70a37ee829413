import { type KeyboardEvent, memo, type PointerEvent, useRef } from 'react';
import type { PlacedName } from '../../../../src/map/index.ts';

/** How an actor is moved on the map: by so many px from where it was taken up; `drop` keeps it there. */
export interface NodeMoves {
  readonly select: (id: string) => void;
  readonly carry: (id: string, across: number, down: number) => void;
  readonly drop: (id: string) => void;
  /** By keys: a step from where it stands. */
  readonly step: (id: string, across: number, down: number) => void;
  readonly letGo: (id: string) => void;
}

interface Props {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Null where a crowded map has no room for the name. */
  readonly side: PlacedName['side'] | null;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly pinned: boolean;
  readonly moves: NodeMoves;
}

/** A press that moves less than this, in px, is no drag. */
const SLACK = 4;
/** A step by keys, in px. */
const STEP = 12;

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

export const ActorNode = memo(({ id, name, x, y, side, selected, dimmed, pinned, moves }: Props) => {
  const held = useRef<{ readonly x: number; readonly y: number; isCarried: boolean } | null>(null);
  const wasCarried = useRef(false);
  const take = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, y: event.clientY, isCarried: false };
    wasCarried.current = false;
  };
  const carry = ({ clientX, clientY }: PointerEvent): void => {
    const from = held.current;
    if (!from) return;
    const [across, down] = [clientX - from.x, clientY - from.y];
    if (!from.isCarried && Math.hypot(across, down) < SLACK) return;
    from.isCarried = true;
    moves.carry(id, across, down);
  };
  const drop = (): void => {
    if (held.current?.isCarried) {
      wasCarried.current = true;
      moves.drop(id);
    }
    held.current = null;
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    moves.step(id, ...step);
  };
  return (
    <button
      type="button"
      className={`node ${side ?? 'unnamed'} ${dimmed ? 'dimmed' : ''} ${pinned ? 'pinned' : ''}`}
      style={{ left: x, top: y }}
      data-actor={id}
      aria-pressed={selected}
      aria-description={pinned ? 'pinned' : undefined}
      onClick={() => !wasCarried.current && moves.select(id)}
      onDoubleClick={() => pinned && moves.letGo(id)}
      onPointerDown={take}
      onPointerMove={carry}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={press}
    >
      <i />
      <span>{name}</span>
    </button>
  );
});
