import { type RefObject, useLayoutEffect } from 'react';
import { placeCards } from './place-cards.ts';

const GAP = 14;

export const sentenceElementId = (key: string): string => `sentence-${key}`;

const cardsIn = (margin: HTMLElement) =>
  [...margin.children]
    .filter((child) => child instanceof HTMLElement)
    .map((card) => ({
      card,
      sentence: document.getElementById(sentenceElementId(card.dataset.sentence ?? '')),
    }))
    .filter((both): both is { card: HTMLElement; sentence: HTMLElement } => both.sentence !== null);

/**
 * Sets the cards of the margin level with their sentences, now and whenever the text or a card changes its size.
 * `cards` says which cards there are: placement begins anew when it changes.
 */
export const useCardPlacement = (
  margin: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  cards: string,
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cards are looked up anew when there are others
  useLayoutEffect(() => {
    if (!margin.current || !text.current) return;
    const column = margin.current;
    const placed = cardsIn(column);
    let heights: readonly number[] = [];

    const place = (): void => {
      const top = column.getBoundingClientRect().top;
      const sizes = placed.map(({ card, sentence }) => ({
        wanted: (sentence.getClientRects()[0]?.top ?? top) - top,
        height: card.offsetHeight,
      }));
      heights = sizes.map(({ height }) => height);
      const tops = placeCards(sizes, GAP);
      placed.forEach(({ card }, i) => {
        const top = `${tops[i]}px`;
        if (card.style.top !== top) card.style.top = top;
      });
      column.style.minHeight = `${(tops.at(-1) ?? 0) + (sizes.at(-1)?.height ?? 0)}px`;
    };
    place();
    const width = text.current.offsetWidth;
    // Told of each card at once, when it was just measured: only what is otherwise since is placed anew.
    let isTold = false;
    const watch = new ResizeObserver(() => {
      const isAsPlaced =
        !isTold &&
        text.current?.offsetWidth === width &&
        placed.every(({ card }, i) => card.offsetHeight === heights[i]);
      isTold = true;
      if (!isAsPlaced) place();
    });
    watch.observe(text.current);
    for (const { card } of placed) watch.observe(card);
    return () => watch.disconnect();
  }, [margin, text, cards]);
};
