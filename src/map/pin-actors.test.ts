import { expect, it } from 'vitest';
import type { Decision, DecisionAct } from '../records/index.ts';
import type { MapTimeline } from './map-timeline.ts';
import { pinActors, pinsInForce } from './pin-actors.ts';

const decided = (id: string, act: DecisionAct): Decision => ({
  ...act,
  id,
  who: 'an analyst',
  when: '2026-01-01T00:00:00.000Z',
  why: '',
});
const actor = (id: string) => ({ id, name: id });
const pin = (id: string, who: string, at: { x: number; y: number } | null): Decision =>
  decided(id, { act: 'pin', actor: actor(who), at });

it('pinsInForce takes the latest pin of each actor, none that was taken away or undone', () => {
  const pins = pinsInForce([
    pin('1', 'north', { x: 0.1, y: 0.1 }),
    pin('2', 'north', { x: 0.2, y: 0.3 }),
    pin('3', 'south', { x: 0.5, y: 0.5 }),
    pin('4', 'south', null),
    pin('5', 'west', { x: 1, y: 0 }),
    decided('6', { act: 'undo', decisionId: '5' }),
    pin('7', 'north', { x: 0.9, y: 0.9 }),
    decided('8', { act: 'undo', decisionId: '7' }),
  ]);
  expect([...pins]).toEqual([['north', { x: 0.2, y: 0.3 }]]);
});

it('pinActors moves who is pinned, and nobody else', () => {
  const at = (id: string) => ({ ...actor(id), type: 'unknown' as const, aliases: [], x: 0.4, y: 0.4 });
  const map: MapTimeline = {
    months: [],
    actors: [at('north'), at('south')],
    ties: [],
    density: [],
    camps: { steps: [], campOf: [] },
  };
  const pinned = pinActors(map, new Map([['south', { x: 0, y: 1 }]]));
  expect(pinned.actors[0]).toBe(map.actors[0]);
  expect(pinned.actors[1]).toMatchObject({ id: 'south', x: 0, y: 1, isPinned: true });
  expect(pinActors(map, new Map())).toBe(map);
});
