/** A card of the margin: where it wants its top to be, and how tall it is, in px. */
export interface CardSize {
  readonly wanted: number;
  readonly height: number;
}

/** Tops of the cards in their order: each level with its sentence, or pushed down by the one above, `gap` px apart. */
export const placeCards = (cards: readonly CardSize[], gap: number): readonly number[] => {
  let free = Number.NEGATIVE_INFINITY;
  return cards.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
};
