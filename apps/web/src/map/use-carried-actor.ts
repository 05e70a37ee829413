import { useMemo, useRef, useState } from 'react';
import { type Place, positionOf, type Size } from '../../../../src/map/index.ts';
import type { NodeMoves } from './actor-node.tsx';
import type { Pins } from './use-pins.ts';

interface Carried extends Place {
  readonly id: string;
}

/** How long keys rest before a move by them is kept. */
const REST_MILLISECONDS = 500;

/** The actor that is being moved, where it is now, and the moves that nodes ask for. */
export const useCarriedActor = (
  places: ReadonlyMap<string, Place>,
  size: Size | null,
  pins: Pins,
  select: (actorId: string) => void,
): { readonly carried: Carried | null; readonly moves: NodeMoves } => {
  const [carried, setCarried] = useState<Carried | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ places, size, pins, select, carried });
  latest.current = { places, size, pins, select, carried };

  const moves = useMemo((): NodeMoves => {
    const put = (next: Carried | null): void => {
      latest.current.carried = next;
      setCarried(next);
    };
    const keep = (): void => {
      const { carried: last, size: canvas } = latest.current;
      if (last && canvas) latest.current.pins.pin(last.id, positionOf(last, canvas));
      put(null);
    };
    const from = (id: string): Place => latest.current.places.get(id) ?? { x: 0, y: 0 };
    return {
      select: (id) => latest.current.select(id),
      carry: (id, across, down) => {
        clearTimeout(rest.current);
        const { x, y } = from(id);
        put({ id, x: x + across, y: y + down });
      },
      drop: keep,
      step: (id, across, down) => {
        const last = latest.current.carried;
        if (last && last.id !== id) keep();
        const { x, y } = last?.id === id ? last : from(id);
        put({ id, x: x + across, y: y + down });
        clearTimeout(rest.current);
        rest.current = setTimeout(keep, REST_MILLISECONDS);
      },
      letGo: (id) => latest.current.pins.letGo(id),
    };
  }, []);
  return { carried, moves };
};
