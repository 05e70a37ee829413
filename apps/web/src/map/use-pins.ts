import { useEffect, useMemo, useState } from 'react';
import type { MapActor, Position } from '../../../../src/map/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import type { MovingMap } from './moving-map.ts';

export interface Pins {
  /** The actors where they are shown: where one was just put down, before the server has kept it. */
  readonly actors: readonly MapActor[];
  readonly pin: (actorId: string, at: Position) => void;
  /** Leaves an actor to the layout again. */
  readonly letGo: (actorId: string) => void;
  /** Pins an actor where it stands, or lets it go. */
  readonly toggle: (actorId: string) => void;
}

const same = (x: Position, y: Position): boolean => Math.abs(x.x - y.x) < 1e-6 && Math.abs(x.y - y.y) < 1e-6;

/** Where persons put actors: decisions, kept in the project and undone like any other. */
export const usePins = ({ actors }: Pick<MovingMap, 'actors'>): Pins => {
  const { decide } = useDecisions();
  const [putDown, setPutDown] = useState<ReadonlyMap<string, Position>>(new Map());
  useEffect(() => {
    // What the server has is shown from then on, be it undone or moved in another window.
    setPutDown((known) => {
      const awaited = [...known].filter(([id, at]) => {
        const actor = actors.find((one) => one.id === id);
        return actor && !(actor.isPinned && same(actor, at));
      });
      return awaited.length === known.size ? known : new Map(awaited);
    });
  }, [actors]);

  const shown = useMemo(
    () =>
      putDown.size === 0
        ? actors
        : actors.map((actor) => {
            const at = putDown.get(actor.id);
            return at ? { ...actor, ...at, isPinned: true as const } : actor;
          }),
    [actors, putDown],
  );
  const forget = (actorId: string): void =>
    setPutDown((known) => new Map([...known].filter(([id]) => id !== actorId)));

  const pin = (actorId: string, at: Position): void => {
    setPutDown((known) => new Map(known).set(actorId, at));
    void decide({ act: 'pin', actor: actorId, at, why: '' }).then((taken) => {
      if (!taken.isTaken) forget(actorId);
    });
  };
  const letGo = (actorId: string): void => {
    forget(actorId);
    void decide({ act: 'pin', actor: actorId, at: null, why: '' });
  };
  const toggle = (actorId: string): void => {
    const actor = shown.find(({ id }) => id === actorId);
    if (!actor) return;
    if (actor.isPinned) letGo(actorId);
    else pin(actorId, { x: actor.x, y: actor.y });
  };
  return { actors: shown, pin, letGo, toggle };
};
