import type { MapCamps } from './map-timeline.ts';

const NOBODY: readonly number[] = [];

/** The camp of each actor at a month, by index, in the order of the actors: from 1; 0 for none. */
export const campsAt = ({ steps, campOf }: MapCamps, month: number): readonly number[] => {
  const next = steps.findIndex((step) => step > month);
  return campOf[next === -1 ? campOf.length - 1 : next - 1] ?? NOBODY;
};
