export type RoomName =
  | 'Library'
  | 'Reading'
  | 'Map'
  | 'Pair'
  | 'Actor'
  | 'Sources'
  | 'Hypotheses'
  | 'Scenarios'
  | 'Activity';

export interface Room {
  readonly name: RoomName;
  /** Where its link leads. */
  readonly path: string;
  /** What addresses belong to it. */
  readonly pattern: string;
  /** After `g`. */
  readonly key: string;
}

/** The rooms in the order of the masthead. A room that does not exist yet is not listed. */
export const ROOMS: readonly Room[] = [
  { name: 'Library', path: '/library', pattern: '/library', key: 'l' },
  { name: 'Reading', path: '/reading', pattern: '/reading/:documentId?', key: 'r' },
  { name: 'Map', path: '/map', pattern: '/map', key: 'm' },
  { name: 'Pair', path: '/pair', pattern: '/pair/:pair?', key: 'p' },
  { name: 'Actor', path: '/actor', pattern: '/actor/:actorId?', key: 'a' },
  { name: 'Sources', path: '/sources', pattern: '/sources/:name?', key: 'o' },
  { name: 'Hypotheses', path: '/hypotheses', pattern: '/hypotheses', key: 'h' },
  { name: 'Scenarios', path: '/scenarios', pattern: '/scenarios/:scenario?', key: 's' },
  { name: 'Activity', path: '/activity', pattern: '/activity', key: 'y' },
];
