import type { Page } from 'playwright-core';

/** The middle of the line between two actors on the map (`aId~bId`), on the screen. */
export const middleOfTie = async (page: Page, pair: string): Promise<{ x: number; y: number }> => {
  const places = await Promise.all(
    pair.split('~').map(async (id) => {
      const node = page.locator(`[data-actor="${id}"]`);
      await node.waitFor();
      const { x, y, width, height } = (await node.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const [a, b] = places;
  return { x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 };
};
