import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { middleOfTie } from './middle-of-tie.ts';
import { openFilledWorkbench, openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const openMap = async (query: string): Promise<Page> => {
  const page = await workbench.open(`/map${query}`);
  await page.getByRole('slider', { name: 'Date shown' }).waitFor();
  return page;
};
const dateShown = (page: Page): Promise<string | null> =>
  page.getByRole('slider', { name: 'Date shown' }).getAttribute('aria-valuetext');
const again = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const mapAsked = async (query: string) =>
  (await fetch(`${workbench.address}/api/map${query}`)).json() as Promise<{
    months: string[];
    actors: { id: string; name: string; x: number; y: number; isPinned?: true }[];
    ties: { a: string; b: string; claims: number; hostile: number[]; allied: number[] }[];
  }>;
/** Ends the page's stay; what it asked for last may still be on its way. */
const leave = (page: Page): Promise<void> => page.context().close();

describe('the time handle', () => {
  it('moves by keys: a month, a year, to the ends; with Shift the other one', async () => {
    const page = await openMap('?at=2010-05&since=2008-05');
    await page.getByRole('slider', { name: 'Date shown' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await dateShown(page)).toBe('Apr 2010');
    await page.keyboard.press('PageDown');
    expect(await dateShown(page)).toBe('Apr 2009');
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForURL(/at=2009-04&since=2008-06/);
    await leave(page);
  });

  it('is dragged with the mouse, and the address follows when it rests', async () => {
    const page = await openMap('?at=2010-05&since=2008-05');
    const handle = page.getByRole('slider', { name: 'Date shown' });
    const { x, y, width, height } = (await handle.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(x + width / 2 - 20 * step, y + height / 2);
    expect(await dateShown(page)).not.toBe('May 2010');
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get('at') !== '2010-05');
    await leave(page);
  });

  it('plays until the end, and stops', async () => {
    const page = await openMap('?at=2011-06&since=2008-05');
    const before = await dateShown(page);
    await page.keyboard.press(' ');
    await expect.poll(() => dateShown(page)).not.toBe(before);
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await leave(page);
  });
});

describe('two dates', () => {
  it('lists what turned, strengthened and weakened, and filters by it', async () => {
    const page = await openMap('?at=2011-03&since=2009-03');
    for (const sort of ['turned', 'strengthened', 'weakened'])
      await page.getByRole('region', { name: sort }).first().waitFor();
    const turned = await page.getByRole('region', { name: 'turned' }).getByRole('listitem').count();
    await page.getByRole('link', { name: 'turned', exact: true }).click();
    await page.waitForURL(/moved=turned/);
    await page.keyboard.press('t');
    await expect.poll(() => page.locator('.table-room tbody tr').count()).toBe(turned);
    expect(await page.locator('.table-room tbody').textContent()).toContain('turned');
    await leave(page);
  });

  it('compares nothing, if asked', async () => {
    const page = await openMap('?at=2011-03');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/since=none/);
    expect(await page.getByRole('slider').count()).toBe(1);
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => page.getByRole('slider').count()).toBe(2);
    await leave(page);
  });
});

describe('filters', () => {
  it('stand in the address, which opens the same map again', async () => {
    const page = await openMap('?at=2010-05');
    const whole = await page.locator('.filters .facts').textContent();
    await page.getByRole('button', { name: /^kind/ }).click();
    await page.getByRole('checkbox', { name: /armed conflict/ }).check();
    await page.keyboard.press('Escape');
    await page.waitForURL(/kind=armed-conflict/);
    await expect.poll(() => page.locator('.filters .facts').textContent()).not.toBe(whole);
    const filtered = await page.locator('.filters .facts').textContent();
    const { ties } = await mapAsked('?kind=armed-conflict');
    expect(filtered).toContain(`${ties.length} pair`);
    const reopened = await openMap(again(page).slice('/map'.length));
    await expect.poll(() => reopened.locator('.filters .facts').textContent()).toBe(filtered);
    await reopened.getByRole('link', { name: 'Clear filters' }).click();
    await expect.poll(() => reopened.locator('.filters .facts').textContent()).toBe(whole);
    await leave(page);
    await leave(reopened);
  });

  it('leave a source out, or keep it alone, and together make the whole', async () => {
    const choices = await (await fetch(`${workbench.address}/api/map/choices`)).json();
    const { name } = choices.sources[0];
    const claimsIn = async (query: string): Promise<number> =>
      (await mapAsked(query)).ties.reduce((sum, { claims }) => sum + claims, 0);
    const words = encodeURIComponent(name);
    expect((await claimsIn(`?only=${words}`)) + (await claimsIn(`?without=${words}`))).toBe(
      await claimsIn(''),
    );

    const page = await openMap('');
    await page.getByRole('button', { name: /^source/ }).click();
    await page.getByRole('button', { name: `Without ${name}`, exact: true }).click();
    await page.waitForURL(/without=/);
    await page.getByRole('button', { name: `Only ${name}`, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('only') === name && !url.searchParams.has('without'));
    await leave(page);
  });

  it('by theatre, certainty and camp move nobody', async () => {
    const whole = await mapAsked('');
    const filtered = await mapAsked('?certainty=0.55');
    expect(filtered.months).toEqual(whole.months);
    expect(filtered.ties.length).toBeLessThan(whole.ties.length);
    for (const { id, x, y } of filtered.actors)
      expect(whole.actors.find((actor) => actor.id === id)).toMatchObject({ x, y });
    const page = await openMap('?camp=2');
    await expect.poll(() => page.getByRole('button', { name: /camp$/ }).textContent()).toContain('2: ');
    await leave(page);
  });

  it('shows the map as known on a past day', async () => {
    const page = await openMap('?known=2010-01-31');
    await expect
      .poll(() => page.getByRole('button', { name: /as known on/ }).textContent())
      .toContain('31 Jan 2010');
    const { ties } = await mapAsked('?asKnownOn=2010-01-31');
    expect(ties.length).toBeLessThan((await mapAsked('')).ties.length);
    await expect.poll(() => page.locator('.filters .facts').textContent()).toContain(`${ties.length} pair`);
    await leave(page);
  });

  it('that let nothing through say so', async () => {
    const page = await openMap('?only=Nobody');
    await page.getByText('No pair passes these filters').waitFor();
    await leave(page);
  });
});

describe('the matrix', () => {
  it('is walked by keys: one cell in the tab order, Enter opens the pair', async () => {
    const page = await openMap('?view=matrix');
    const grid = page.getByRole('grid');
    expect(await grid.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
    await grid.locator('[role="gridcell"][tabindex="0"]').focus();
    const cell = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell);
    expect(await cell()).toBe('0 1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(cell).toBe('1 2');
    await page.keyboard.press('Control+End');
    await expect.poll(cell).toMatch(/^(\d+) \1$/);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(cell).toBe('0 1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/pair=/);
    await page.locator('[data-panel]').waitFor();
    expect(await page.getByRole('gridcell', { selected: true }).count()).toBe(2);
    await leave(page);
  });

  it('and the panel beside it are turned on and off by a key', async () => {
    const page = await openMap('');
    await page.keyboard.press('m');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/panel=off/);
    expect(await page.locator('.side').count()).toBe(0);
    await page.keyboard.press('n');
    await page.locator('.side').waitFor();
    await leave(page);
  });
});

describe('a pin', () => {
  const pinnedOf = async (id: string): Promise<boolean> =>
    (await mapAsked('')).actors.some((actor) => actor.id === id && actor.isPinned === true);

  it('stays where a person put it, after a reload too; is undone; and moves nobody else', async () => {
    const page = await openMap('');
    const before = (await mapAsked('')).actors;
    const node = page.locator('[data-actor="al-qaeda"]');
    await node.waitFor();
    const from = (await node.boundingBox())!;
    const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y + 30);
    await page.mouse.move(middle.x + 120, middle.y + 60);
    await page.mouse.up();
    await expect.poll(() => pinnedOf('al-qaeda')).toBe(true);
    expect(new URL(page.url()).searchParams.get('actor')).toBeNull();
    await page.reload();
    await node.waitFor();
    const to = (await node.boundingBox())!;
    expect(Math.abs(to.x - from.x - 120)).toBeLessThan(3);
    expect(Math.abs(to.y - from.y - 60)).toBeLessThan(3);
    const others = (await mapAsked('')).actors.filter(({ id }) => id !== 'al-qaeda');
    expect(others).toEqual(before.filter(({ id }) => id !== 'al-qaeda'));
    await page.keyboard.press('u');
    await expect.poll(() => pinnedOf('al-qaeda')).toBe(false);
    await expect.poll(async () => Math.round((await node.boundingBox())!.x)).toBe(Math.round(from.x));
    await leave(page);
  });

  it('is set by keys, and let go', async () => {
    const page = await openMap('?actor=afghan-taliban');
    const node = page.locator('[data-actor="afghan-taliban"]');
    await node.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => pinnedOf('afghan-taliban')).toBe(true);
    await page.getByRole('button', { name: 'Let go' }).waitFor();
    await page.keyboard.press('p');
    await expect.poll(() => pinnedOf('afghan-taliban')).toBe(false);
    await leave(page);
  });
});

describe('the picture', () => {
  const saved = async (page: Page, item: RegExp): Promise<Download> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save picture' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    return download;
  };

  it('is saved as SVG as it is shown: date, selection, filter', async () => {
    const page = await openMap('?at=2010-05&actor=al-qaeda&certainty=0.55');
    await page.locator('[data-actor="al-qaeda"]').waitFor();
    const download = await saved(page, /SVG/);
    expect(download.suggestedFilename()).toBe('map-2010-05.svg');
    const svg = await readFile(await download.path(), 'utf8');
    const wellFormed = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    );
    expect(wellFormed).toBe(true);
    expect(svg).toContain('May 2010');
    expect(svg).toContain('claims from 55 % on');
    expect(svg).not.toMatch(/<script|href=|url\(/);
    const nodes = await page.locator('.node').count();
    expect(svg.match(/<circle /g)).toHaveLength(nodes);
    await leave(page);
  });

  it('is saved as PNG, twice the size', async () => {
    const page = await openMap('?at=2010-05');
    const bytes = await readFile(await (await saved(page, /PNG/)).path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1600]);
    // Not a blank page: blank paper of this size packs into about 20 kB.
    expect(bytes.length).toBeGreaterThan(40_000);
    await leave(page);
  });

  it('is what is printed, in place of the canvas', async () => {
    const page = await openMap('?at=2010-05');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed svg').isVisible()).toBe(true);
    expect(await page.locator('.canvas').isVisible()).toBe(false);
    expect(await page.locator('.masthead').isVisible()).toBe(false);
    await leave(page);
  });
});

it('a tie is picked by pressing it, and let go by Escape', async () => {
  const page = await openMap('?at=2010-05');
  const middle = await middleOfTie(page, 'al-qaeda~punjabi-taliban');
  await page.mouse.click(middle.x, middle.y);
  await page.waitForURL(/pair=al-qaeda~punjabi-taliban/);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.searchParams.has('pair'));
  await leave(page);
});

describe('2,000 actors and 8,000 pairs', () => {
  it('open, move, and are walked in the matrix', async () => {
    const { fillProject } = await import('../../bench/project-for-bench.mjs');
    const crowded = await openFilledWorkbench((folder) => fillProject(folder, 2000, 8000));
    try {
      const page = await crowded.open('/map?since=none');
      await page.locator('.node').nth(1999).waitFor({ state: 'attached' });
      expect(await page.locator('.filters .facts').textContent()).toBe('2,000 actors, 8,000 pairs');
      const before = await dateShown(page);
      await page.getByRole('slider', { name: 'Date shown' }).focus();
      for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft');
      expect(await dateShown(page)).not.toBe(before);
      await page.waitForURL(/at=\d{4}-\d{2}/);
      await page.locator('.node').nth(5).click({ force: true });
      await page.waitForURL(/actor=/);
      await page.keyboard.press('m');
      await page.locator('[role="gridcell"][tabindex="0"]').focus();
      await page.keyboard.press('Control+End');
      await expect
        .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell))
        .toBe('1999 1999');
      expect(await page.getByRole('gridcell').count()).toBeLessThan(2500);
      expect(crowded.complaints).toEqual([]);
    } finally {
      await crowded.close();
    }
  }, 120_000);
});

describe('each view', () => {
  for (const query of ['?actor=al-qaeda', '?view=matrix', '?view=table&moved=weakened'])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`has no serious flaw for axe: ${query}, ${colorScheme}`, async () => {
        const page = await workbench.open(`/map${query}`, { colorScheme });
        await page.getByRole('slider', { name: 'Date shown' }).waitFor();
        expect(await seriousFlaws(page)).toEqual([]);
        await leave(page);
      });

  it('and open filters have none', async () => {
    const page = await openMap('');
    for (const name of [/^kind/, /^source/, /^as known on/]) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await leave(page);
  });
});
