import { parseDocument } from 'yaml';
import type { ScenarioFile } from './scenario-file.ts';

/** A pressure as a file writes it. */
export type WrittenPressure = Partial<ScenarioFile['pressures'][number]> &
  Pick<ScenarioFile['pressures'][number], 'type' | 'from' | 'size'>;

/** Leaves out what says nothing: absent fields, empty lists, a basis that goes without saying. */
const inBrief = (pressure: WrittenPressure): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(pressure).filter(
      ([key, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0) &&
        !(key === 'basis' && value === 'judged'),
    ),
  );

/** A scenario's text with other pressures, and another title where one is given; all else, remarks too, stays as it was written. */
export const writePressures = (
  text: string,
  pressures: readonly WrittenPressure[],
  change: { readonly title?: string; readonly note?: string } = {},
): string => {
  const document = parseDocument(text);
  for (const [key, value] of Object.entries(change)) if (value !== undefined) document.set(key, value);
  document.set('pressures', document.createNode(pressures.map(inBrief)));
  return document.toString({ lineWidth: 110 });
};
