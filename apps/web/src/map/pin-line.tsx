import type { MapActor } from '../../../../src/map/index.ts';
import type { Pins } from './use-pins.ts';

/** Whether an actor stays where a person put it, and how to change that. */
export const PinLine = ({ actor, pins }: { readonly actor: MapActor; readonly pins: Pins }) => (
  <p className="small soft pin-line">
    <span>
      {actor.isPinned
        ? 'Pinned where it stands.'
        : 'Placed by the layout. Drag it, or Alt with an arrow on its name.'}
    </span>
    <button type="button" className="btn line" onClick={() => pins.toggle(actor.id)}>
      {actor.isPinned ? 'Let go' : 'Pin here'} <kbd>p</kbd>
    </button>
  </p>
);
