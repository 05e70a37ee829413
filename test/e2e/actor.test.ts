import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const ask = async (path: string) => (await fetch(`${workbench.address}/api/${path}`)).json();
/** With whom, by how many claims. */
const relationsWith = async (id: string): Promise<readonly string[]> =>
  (await ask(`actors/${id}`)).relations.map(
    (relation: { id: string; claims: number }) => `${relation.id}: ${relation.claims}`,
  );
const rows = (page: Page) => page.locator('.relations tbody tr');

describe('the actors', () => {
  it('are found by any name, and the first opens on Enter', async () => {
    const page = await workbench.open('/actor');
    await page.locator('.actors-table tbody tr').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('quetta shura');
    await expect.poll(() => page.locator('.actors-table tbody tr').count()).toBe(1);
    expect(page.url()).toContain('q=quetta');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/actor\/afghan-taliban$/);
    expect(await page.locator('h1').textContent()).toBe('Afghan Taliban');
    await page.context().close();
  });

  it('take a list with names in any script, which then find them and are set the right way round', async () => {
    const page = await workbench.open('/actor');
    await page.locator('input[type=file]').setInputFiles({
      name: 'names.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'name,aliases,part of\nal-Qaeda,تنظيم الميزان,\nNew Front,جبهة جديدة,Nobody Known\n',
      ),
    });
    const outcome = page.locator('.imported');
    await outcome.waitFor();
    expect(await outcome.textContent()).toMatch(/1 new, 1 known of whom it knows more/);
    expect(await outcome.textContent()).toMatch(/line 3, part of: no actor "Nobody Known"/);
    await page.getByRole('searchbox').fill('تنظيم الميزان');
    await expect.poll(() => page.locator('.actors-table tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: 'al-Qaeda', exact: true }).click();
    const name = page.locator('.actor-facts bdi', { hasText: 'تنظيم الميزان' });
    await name.waitFor();
    expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await page.context().close();
  });

  it('refuse a list without names, and say what it should have', async () => {
    const page = await workbench.open('/actor');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/x\.csv was not taken.*name/s);
    workbench.forgive(/400/);
    await page.context().close();
  });
});

describe('an actor', () => {
  it('shows its relations over time and leads to each pair, by keys alone', async () => {
    const page = await workbench.open('/actor/haqqani-network?at=2010-05');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe((await relationsWith('haqqani-network')).length);
    await page.keyboard.press('j');
    await page.locator('.relations tr[aria-current=true]').waitFor();
    const other = new URL(page.url()).searchParams.get('with');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pair\//);
    expect(page.url()).toContain(other);
    expect(page.url()).toContain('at=2010-05');
    await page.context().close();
  });

  it('is merged with another by keys alone, with a reason that is kept, and taken apart again', async () => {
    const before = await relationsWith('hafiz-gul-bahadur-group');
    const page = await workbench.open('/actor/hafiz-gul-bahadur-group');
    await rows(page).first().waitFor();
    await page.keyboard.press('m');
    await page.keyboard.type('punjabi taliban');
    await expect
      .poll(() => page.getByRole('option').allTextContents())
      .toEqual([expect.stringContaining('Punjabi Taliban')]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('why').fill('one shura');
    await page.keyboard.press('Enter');
    await page.getByText('was merged into it').waitFor();
    expect((await ask('actors/punjabi-taliban')).actor.id).toBe('hafiz-gul-bahadur-group');
    await page.locator('.actor-decisions', { hasText: 'one shura' }).waitFor();
    await expect.poll(() => relationsWith('hafiz-gul-bahadur-group')).not.toEqual(before);

    // An address of the part leads to the whole.
    const part = await workbench.open('/actor/punjabi-taliban');
    await part.waitForURL(/hafiz-gul-bahadur-group/);
    await part.context().close();

    await page.keyboard.press('u');
    await expect.poll(() => relationsWith('hafiz-gul-bahadur-group')).toEqual(before);
    await page.locator('.actor-decisions .undone').waitFor();
    await page.keyboard.press('U');
    await page.getByRole('button', { name: 'Take apart' }).click();
    await expect.poll(() => relationsWith('hafiz-gul-bahadur-group')).toEqual(before);
    await page.context().close();
  });

  it('has some of its mentions split off to an actor that nobody knew, and back', async () => {
    const page = await workbench.open('/actor/tehrik-i-taliban-pakistan');
    const row = page.locator('section[aria-labelledby=names-used] tbody tr', {
      hasText: 'Pakistani Taliban',
    });
    await row.getByRole('button', { name: /Means another/ }).click();
    await page.keyboard.type('Border groups');
    await page.getByRole('option', { name: /a new actor/ }).click();
    await page.getByRole('button', { name: 'Split off' }).click();
    await expect.poll(async () => (await ask('actors/border-groups')).actor?.name).toBe('Border groups');
    await expect.poll(() => row.count()).toBe(0);
    await page.keyboard.press('u');
    await expect.poll(() => row.count()).toBe(1);
    await page.context().close();
  });

  it('is given a name and a kind, which hold for what is read from then on, until taken back', async () => {
    const page = await workbench.open('/actor/al-qaeda');
    await rows(page).first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Base of the Far Hills; قاعدة التلال');
    await page.getByLabel('why').fill('its own word');
    await page.getByRole('button', { name: 'Say so' }).click();
    await page.locator('.actor-facts bdi', { hasText: 'قاعدة التلال' }).waitFor();
    await page.locator('.actor-decisions', { hasText: 'its own word' }).waitFor();
    await page.request.post(`${workbench.address}/api/documents`, {
      data: { name: 'hills', text: 'In May 2010 the Base of the Far Hills attacked the Haqqani network.' },
    });
    await expect
      .poll(async () =>
        (await ask('actors/al-qaeda')).names.names.map(({ words }: { words: string }) => words),
      )
      .toContain('Base of the Far Hills');
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.actor-facts bdi', { hasText: 'قاعدة التلال' }).count()).toBe(0);
    await page.context().close();
  });

  it('says so where nobody goes by that name', async () => {
    const page = await workbench.open('/actor/nobody-at-all');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/unknown actor/i);
    workbench.forgive(/404/);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of ['/actor', '/actor/tehrik-i-taliban-pakistan?at=2010-05'])
      it(`has no serious flaw for axe: ${path}, ${colorScheme}`, async () => {
        const page = await workbench.open(path, { colorScheme });
        await page.locator('tbody tr').first().waitFor();
        if (path !== '/actor') await page.keyboard.press('m');
        expect(await seriousFlaws(page)).toEqual([]);
        await page.context().close();
      });
});
