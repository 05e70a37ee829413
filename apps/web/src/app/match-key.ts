import type { KeyBinding } from './key-binding.ts';

export interface KeyMatch {
  /** The binding that the pressed key completes. */
  readonly binding: KeyBinding | null;
  /** The first key of a sequence, waiting for its second. */
  readonly pending: string | null;
}

/** What a pressed key means, given the key that a sequence may have begun with. */
export const matchKey = (
  bindings: readonly KeyBinding[],
  pending: string | null,
  pressed: string,
): KeyMatch => {
  const asked = pending === null ? pressed : `${pending} ${pressed}`;
  const binding = bindings.find(({ keys }) => keys === asked) ?? null;
  const begins =
    binding === null && pending === null && bindings.some(({ keys }) => keys.startsWith(`${pressed} `));
  return { binding, pending: begins ? pressed : null };
};
