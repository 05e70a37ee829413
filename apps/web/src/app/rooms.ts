import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface Room {
  readonly name: string;
  /** Where its link leads. */
  readonly path: string;
  /** What addresses belong to it. */
  readonly pattern: string;
  /** After `g`. */
  readonly key: string;
  readonly component: LazyExoticComponent<ComponentType>;
}

/** The rooms in the order of the masthead. A room that does not exist yet is not listed. */
export const ROOMS: readonly Room[] = [
  {
    name: 'Library',
    path: '/library',
    pattern: '/library',
    key: 'l',
    component: lazy(() => import('../library/library-room.tsx')),
  },
  {
    name: 'Reading',
    path: '/reading',
    pattern: '/reading/:documentId?',
    key: 'r',
    component: lazy(() => import('../reading/reading-room.tsx')),
  },
  {
    name: 'Map',
    path: '/map',
    pattern: '/map',
    key: 'm',
    component: lazy(() => import('../map/map-room.tsx')),
  },
];
