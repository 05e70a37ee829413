import { useEffect, useRef } from 'react';
import type { KeyBinding } from './key-binding.ts';
import { matchKey } from './match-key.ts';

/** Where letters are written, or look something up in an open list. */
const TAKES_LETTERS = 'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(TAKES_LETTERS) !== null;

const isPress = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof HTMLElement &&
  event.target.closest('a, button, [role="button"], summary') !== null;

/** Runs the bindings while the room is shown; not while a person types, nor under an open dialog. */
export const useKeys = (bindings: readonly KeyBinding[]): void => {
  const latest = useRef(bindings);
  latest.current = bindings;
  const pending = useRef<string | null>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isPress(event) || document.querySelector('dialog[open]')) return;
      if (event.key === 'Shift') return;
      const name = event.shiftKey && event.key.startsWith('Arrow') ? `Shift ${event.key}` : event.key;
      const match = matchKey(latest.current, pending.current, name);
      pending.current = match.pending;
      if (!match.binding) return;
      event.preventDefault();
      match.binding.run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
};
