import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { RoomName } from './rooms.ts';

/** What each room shows, fetched when it is first entered. */
export const ROOM_COMPONENTS: Readonly<Record<RoomName, LazyExoticComponent<ComponentType>>> = {
  Library: lazy(() => import('../library/library-room.tsx')),
  Reading: lazy(() => import('../reading/reading-room.tsx')),
  Map: lazy(() => import('../map/map-room.tsx')),
  Pair: lazy(() => import('../pair/pair-room.tsx')),
  Actor: lazy(() => import('../actor/actor-room.tsx')),
  Sources: lazy(() => import('../sources/sources-room.tsx')),
  Hypotheses: lazy(() => import('../hypotheses/hypotheses-room.tsx')),
  Scenarios: lazy(() => import('../scenarios/scenarios-room.tsx')),
  Activity: lazy(() => import('../activity/activity-room.tsx')),
};
