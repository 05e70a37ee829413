import { useState } from 'react';
import type { KeyBinding } from '../app/key-binding.ts';

/** `j` and `k` move the focus along the titles as they stand on the page; Enter then opens one by itself. */
export const useDocumentKeys = (): {
  readonly selectedId: string | null;
  readonly bindings: readonly KeyBinding[];
} => {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const step = (by: 1 | -1): void => {
    const titles = [...document.querySelectorAll<HTMLElement>('[data-document]')];
    const here = titles.findIndex((title) => title.dataset.document === selectedId);
    const next = titles[here === -1 ? 0 : Math.min(titles.length - 1, Math.max(0, here + by))];
    next?.focus();
    setSelectedId(next?.dataset.document ?? null);
  };
  const label = 'next, previous document';
  return {
    selectedId,
    bindings: [
      { keys: 'j', label, run: () => step(1) },
      { keys: 'k', label, run: () => step(-1) },
    ],
  };
};
