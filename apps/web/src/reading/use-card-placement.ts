import { type RefObject, useLayoutEffect } from 'react';
import { placeCards } from './place-cards.ts';

const GAP = 14;

export const sentenceElementId = (key: string): string => `sentence-${key}`;

/** Sets the cards of the margin level with their sentences, now and whenever the text or a card changes its size. */
export const useCardPlacement = (
  margin: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  keys: readonly string[],
): void => {
  useLayoutEffect(() => {
    if (!margin.current || !text.current) return;
    const column = margin.current;
    const cards = keys
      .map((key) => ({
        card: column.querySelector<HTMLElement>(`[data-sentence="${key}"]`),
        sentence: document.getElementById(sentenceElementId(key)),
      }))
      .filter((both): both is { card: HTMLElement; sentence: HTMLElement } => !!both.card && !!both.sentence);

    const place = (): void => {
      const top = column.getBoundingClientRect().top;
      const sizes = cards.map(({ card, sentence }) => ({
        wanted: (sentence.getClientRects()[0]?.top ?? top) - top,
        height: card.offsetHeight,
      }));
      const tops = placeCards(sizes, GAP);
      cards.forEach(({ card }, i) => {
        card.style.top = `${tops[i]}px`;
      });
      column.style.minHeight = `${(tops.at(-1) ?? 0) + (sizes.at(-1)?.height ?? 0)}px`;
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(text.current);
    for (const { card } of cards) watch.observe(card);
    return () => watch.disconnect();
  }, [margin, text, keys]);
};
