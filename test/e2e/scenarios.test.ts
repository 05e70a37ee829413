import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addSampleScenarios } from '../../src/adapters/simulation/index.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

/** Enough for what moved an outcome to be told, and few enough not to wait for. */
const RUNS = 200;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
  await addSampleScenarios(workbench.folder, join('samples', 'afpak'));
  const folder = join(workbench.folder, 'scenarios');
  cpSync(join('samples', 'afpak', 'scenarios'), folder, { recursive: true });
  const talks = readFileSync(join(folder, 'talks.yaml'), 'utf8');
  writeFileSync(join(folder, 'talks.yaml'), `runs: ${RUNS}\n${talks}`);
  const base = readFileSync(join(folder, 'as-it-was-2010.yaml'), 'utf8');
  writeFileSync(join(folder, 'as-it-was-2010.yaml'), base.replace('runs: 1000', `runs: ${RUNS}`));
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const done = (page: Page) => page.locator('.progress[data-state="done"]').waitFor({ timeout: 50_000 });
const fans = (page: Page) => page.locator('section.fans');

/** How many runs were in each picture that the fans showed, until the runs are done. */
const picturesUntilDone = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const look = (): void => {
          const runs = Number(document.querySelector('section.fans')?.getAttribute('data-picture') ?? 0);
          if (runs > 0 && seen.at(-1) !== runs) seen.push(runs);
          if (document.querySelector('.progress[data-state="done"]') && seen.at(-1) === 200) resolve(seen);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

describe('the Scenarios room', { timeout: 120_000 }, () => {
  it('shows a first picture soon, and redraws the fans as runs come in', async () => {
    const begun = performance.now();
    const page = await workbench.open('/scenarios/as-it-was-2010');
    await fans(page).locator('.fan').first().waitFor();
    console.info(`first picture ${Math.round(performance.now() - begun)} ms after the address was opened`);
    const pictures = await picturesUntilDone(page);
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures).toEqual(pictures.toSorted((a, b) => a - b));
    await page.getByText('This explores and does not forecast').waitFor();
    await page.context().close();
  });

  it('lets a pressure be dragged, runs anew, and compares with what was saved', async () => {
    const page = await workbench.open('/scenarios/talks?with=talks');
    await done(page);
    const end = page.getByRole('slider', { name: 'Talks with Kabul: end' });
    expect(await end.getAttribute('aria-valuetext')).toBe('Jan 2014');
    const box = (await end.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 6 });
    await page.mouse.up();
    expect(await end.getAttribute('aria-valuetext')).toMatch(/Aug 2014/);
    await page.waitForURL(/edit=3%2C2011-01-01%2C2014-08-01%2C1/);
    await picturesUntilDone(page);
    const row = page.locator('[data-difference="group:the older groups"]');
    await row.waitFor();
    expect(await row.locator('td').nth(4).textContent()).toMatch(/ to /);
    await page.getByText('200 paired runs on common random numbers').waitFor();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.waitForURL((url) => !url.search.includes('edit'));
    await page.context().close();
  });

  it('moves a pressure by keys, its end with Shift, and switches it off', async () => {
    const page = await workbench.open('/scenarios/talks');
    const whole = page.getByRole('slider', { name: 'Talks with Kabul', exact: true });
    await whole.focus();
    await page.keyboard.press('ArrowRight');
    expect(await whole.getAttribute('aria-valuetext')).toBe('Feb 2011 to Feb 2014, strength 1');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await whole.getAttribute('aria-valuetext')).toBe('Feb 2011 to Mar 2014, strength 1');
    await page.keyboard.press('ArrowUp');
    expect(await whole.getAttribute('aria-valuetext')).toBe('Feb 2011 to Mar 2014, strength 1.25');
    await page.keyboard.press('0');
    expect(await whole.getAttribute('aria-valuetext')).toBe('Feb 2011 to Mar 2014, off');
    await page.waitForURL(/edit=3%2C2011-02-01%2C2014-03-01%2C0$/);
    await page.context().close();
  });

  it('compares two scenarios, and leads from a number to its sentence', async () => {
    const page = await workbench.open('/scenarios/talks?with=as-it-was-2010');
    await done(page);
    await page.locator('[data-difference="splits"]').waitFor();
    await page.locator('.fan[data-outcome="group:the older groups"] .fan-title').click();
    await page.waitForURL(/outcome=/);
    const tie = page.locator('details[data-influence*="|"]').first();
    await tie.locator('summary').click();
    const sentence = tie.locator('a.quote').first();
    const quoted = (await sentence.textContent())!.replace(/\s+/g, ' ');
    await sentence.click();
    await page.waitForURL(/\/reading\//);
    await page.waitForFunction(
      (words) => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ').includes(words),
      quoted.slice(1, 40),
    );
    await page.context().close();
  });

  it('makes a scenario of its own of what is shown', async () => {
    const page = await workbench.open('/scenarios/talks?edit=3,2012-01-01,2013-01-01,0.5');
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByLabel('Title').fill('Short talks');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.waitForURL(/\/scenarios\/short-talks/);
    const text = readFileSync(join(workbench.folder, 'scenarios', 'short-talks.yaml'), 'utf8');
    expect(text).toContain('like: as-it-was-2010.yaml');
    expect(text).toContain('from: 2012-01-01');
    expect(text).toContain('may yet negotiate with the Afghan Taliban');
    const whole = page.getByRole('slider', { name: 'Talks with Kabul', exact: true });
    expect(await whole.getAttribute('aria-valuetext')).toBe('Jan 2012 to Jan 2013, strength 0.5');
    await page.context().close();
  });

  it('says that a result is stale once a claim under it was rejected', async () => {
    const page = await workbench.open('/scenarios/as-it-was-2010');
    await done(page);
    const { pairs } = await (await fetch(`${workbench.address}/api/scenarios/as-it-was-2010`)).json();
    await page.evaluate(
      (claimId) =>
        fetch('/api/decisions', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ act: 'reject', claimId, why: 'test' }),
        }),
      pairs[0].claims[0],
    );
    await page.locator('.stale').waitFor();
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.locator('.stale').waitFor({ state: 'detached', timeout: 50_000 });
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no serious flaw that axe can find, %s', async (colorScheme) => {
    const page = await workbench.open('/scenarios/talks?with=as-it-was-2010&outcome=splits', { colorScheme });
    await done(page);
    await page.locator('.influences').first().waitFor();
    for (const summary of await page.locator('.grounds summary').all()) await summary.click();
    expect(await seriousFlaws(page)).toEqual([]);
    await page.context().close();
  });
});
