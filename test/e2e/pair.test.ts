import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

const PAIR = '/pair/afghan-taliban~al-qaeda';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

interface Answer {
  readonly pair: {
    readonly curve: readonly { readonly at: string; readonly p: Readonly<Record<string, number>> }[];
    readonly groups: readonly { readonly origin: string }[];
  };
  readonly without?: { readonly curve: Answer['pair']['curve']; readonly claims: readonly string[] };
}
const ask = async (query: string): Promise<Answer> =>
  (await fetch(`${workbench.address}/api/pairs/afghan-taliban/al-qaeda?${query}`)).json();
const alliedIn = (curve: Answer['pair']['curve'], month: string): string =>
  `${Math.round(curve.find(({ at }) => at.startsWith(month))!.p.allied! * 100)} %`;
const alliedShown = (page: Page): Promise<string | null> =>
  page.locator('.stack-end', { hasText: 'allied' }).locator('b').textContent();
const rows = (page: Page) => page.locator('.rests tbody tr[id^=origin-]');

describe('a pair', () => {
  it('opens from its address at a date, with the belief and what it rests on', async () => {
    const page = await workbench.open(`${PAIR}?at=2009-06`);
    await rows(page).first().waitFor();
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('Jun 2009');
    const { pair } = await ask('at=2009-06');
    expect(await alliedShown(page)).toBe(alliedIn(pair.curve, '2009-06'));
    expect(await rows(page).count()).toBe(pair.groups.length);
    expect(await page.locator('h1').textContent()).toMatch(/Afghan Taliban.*al-Qaeda/);
    await page.context().close();
  });

  it('is redrawn at once without an origin and without a source, as the server has it, and reopens so', async () => {
    const page = await workbench.open(`${PAIR}?at=2010-05`);
    const box = rows(page).first().getByRole('checkbox');
    await box.waitFor();
    const before = await alliedShown(page);
    // From the press to the changed figure, in the page itself.
    const milliseconds = await box.evaluate(
      (input: HTMLInputElement) =>
        new Promise<number>((done) => {
          const figure = document.querySelector('.stack-end.coop b')!;
          const began = performance.now();
          new MutationObserver(() => done(performance.now() - began)).observe(figure, {
            subtree: true,
            characterData: true,
            childList: true,
          });
          input.click();
        }),
    );
    expect(milliseconds).toBeLessThan(100);
    const origin = new URL(page.url()).searchParams.get('without')!;
    const { without } = await ask(`without=${origin}`);
    expect(await alliedShown(page)).toBe(alliedIn(without!.curve, '2010-05'));
    expect(await alliedShown(page)).not.toBe(before);
    await page.locator('.chart-word', { hasText: 'with all' }).waitFor();

    await page.getByRole('button', { name: 'leave out all of The Sample Review' }).click();
    await expect
      .poll(async () => new URL(page.url()).searchParams.getAll('without'))
      .toEqual([origin, 'source:The Sample Review']);
    const both = await ask(`without=${origin}&without=${encodeURIComponent('source:The Sample Review')}`);
    await expect.poll(() => alliedShown(page)).toBe(alliedIn(both.without!.curve, '2010-05'));

    const again = await workbench.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await rows(again).first().waitFor();
    expect(await alliedShown(again)).toBe(await alliedShown(page));
    await again.getByRole('button', { name: 'Count all' }).click();
    await expect.poll(() => alliedShown(again)).toBe(before);
    await again.context().close();
    await page.context().close();
  });

  it('shows what was known on a day, and goes back to today', async () => {
    const page = await workbench.open(`${PAIR}?at=2010-01&known=2010-02-15`);
    await rows(page).first().waitFor();
    const { pair } = await ask('asKnownOn=2010-02-15');
    expect(await rows(page).count()).toBe(pair.groups.length);
    const field = page.getByLabel('as known on');
    expect(await field.inputValue()).toBe('2010-02-15');
    await field.fill('never');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('');
    await field.press('Enter');
    await expect.poll(() => rows(page).count()).toBe((await ask('at=2010-01')).pair.groups.length);
    expect(page.url()).not.toContain('known');
    await page.context().close();
  });

  it('is worked by keys alone: choose, leave out, decide, take back, move the date, read', async () => {
    const page = await workbench.open(`${PAIR}?at=2010-05`);
    await rows(page).first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.rests tr[aria-current=true]').waitFor();
    await page.keyboard.press(' ');
    await page.waitForURL(/without=/);
    await page.keyboard.press(' ');
    await expect.poll(() => page.url()).not.toContain('without');
    await page.keyboard.press('a');
    await rows(page).first().getByText('accepted').waitFor();
    await page.keyboard.press('u');
    await rows(page).first().getByText('unreviewed').waitFor();
    const all = await rows(page).count();
    await page.keyboard.press('x');
    await page.keyboard.press('1');
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    await page.locator('.not-counted').getByText('rejected').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => rows(page).count()).toBe(all);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/at=2010-06/);
    await page.getByRole('slider').focus();
    await page.keyboard.press('PageDown');
    await page.waitForURL(/at=2009-06/);
    await page.getByRole('slider').blur();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reading\/[0-9a-f]+#claim-/);
    await page.context().close();
  });

  it('says what is missing where nothing stands between two, and leads on', async () => {
    const page = await workbench.open('/pair/al-qaeda~nobody');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/no dated claim/i);
    // The browser itself notes the answer 404.
    workbench.forgive(/404/);
    await page.getByRole('link', { name: 'To all pairs' }).click();
    await page.getByRole('searchbox').fill('qaeda haqqani');
    await page.locator('.pair-list tbody tr').first().waitFor();
    await expect.poll(() => page.locator('.pair-list tbody tr').count()).toBe(1);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of [`${PAIR}?at=2010-05`, '/pair'])
      it(`has no serious flaw for axe: ${path}, ${colorScheme}`, async () => {
        const page = await workbench.open(path, { colorScheme });
        await page.locator('tbody tr').first().waitFor();
        if (path !== '/pair') await page.keyboard.press('j');
        expect(await seriousFlaws(page)).toEqual([]);
        await page.context().close();
      });
});
