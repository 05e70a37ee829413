import { type RefObject, useLayoutEffect, useState } from 'react';

const HUES = ['coop', 'host', 'wash', 'rule', 'none-area'] as const;

/** The colours in force, as a canvas takes them. */
export type Palette = Readonly<Record<(typeof HUES)[number], string>>;

const paletteOf = (within: HTMLElement): Palette => {
  const probe = document.createElement('i');
  within.append(probe);
  const read = (hue: string): string => {
    probe.style.color = `var(--${hue})`;
    return getComputedStyle(probe).color;
  };
  const palette = Object.fromEntries(HUES.map((hue) => [hue, read(hue)])) as Palette;
  probe.remove();
  return palette;
};

/** The colours of tokens.css as they are where an element stands; anew when the page turns dark or light. */
export const usePalette = (element: RefObject<HTMLElement | null>): Palette | null => {
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    const within = element.current;
    if (!within) return;
    const read = (): void => setPalette(paletteOf(within));
    read();
    const watch = new MutationObserver(read);
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', read);
    return () => {
      watch.disconnect();
      scheme.removeEventListener('change', read);
    };
  }, [element]);
  return palette;
};
