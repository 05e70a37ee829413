import type { KeyBinding } from './key-binding.ts';

export interface KeyGroup {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Neighbouring bindings with one label share a line: `j k next, previous claim`. */
export const groupKeys = (bindings: readonly KeyBinding[]): readonly KeyGroup[] =>
  bindings
    .filter(({ label }, i) => label !== bindings[i - 1]?.label)
    .map(({ label }) => ({
      label,
      keys: bindings.filter((binding) => binding.label === label).map(({ keys }) => keys),
    }));
