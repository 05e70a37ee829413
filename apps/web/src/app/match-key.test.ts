import { describe, expect, it } from 'vitest';
import type { KeyBinding } from './key-binding.ts';
import { matchKey } from './match-key.ts';

const binding = (keys: string): KeyBinding => ({ keys, label: keys, run: () => {} });
const bindings = [binding('j'), binding('r'), binding('g l'), binding('g r'), binding('?')];

describe('matchKey', () => {
  it.each([
    { pending: null, pressed: 'j', keys: 'j', next: null },
    { pending: null, pressed: 'g', keys: undefined, next: 'g' },
    { pending: 'g', pressed: 'r', keys: 'g r', next: null },
    { pending: 'g', pressed: 'x', keys: undefined, next: null },
    { pending: 'g', pressed: 'g', keys: undefined, next: null },
    { pending: null, pressed: 'r', keys: 'r', next: null },
    { pending: null, pressed: 'z', keys: undefined, next: null },
  ])('$pending then $pressed gives $keys', ({ pending, pressed, keys, next }) => {
    const match = matchKey(bindings, pending, pressed);
    expect(match.binding?.keys).toBe(keys);
    expect(match.pending).toBe(next);
  });
});
