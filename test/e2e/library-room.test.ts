import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const ask = async (path: string) => (await fetch(`${workbench.address}/api/${path}`)).json();

describe('the library', () => {
  it('is searched with a key; the address keeps the words', async () => {
    const page = await workbench.open('/library');
    const titles = page.locator('.documents a.document-title');
    await titles.first().waitFor();
    const all = await titles.count();
    await page.keyboard.press('/');
    await page.keyboard.type('wire');
    await expect.poll(() => titles.count()).toBeLessThan(all);
    expect(page.url()).toContain('find=wire');
    await page.reload();
    await titles.first().waitFor();
    expect(await titles.count()).toBeLessThan(all);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => titles.count()).toBe(all);
    await page.context().close();
  });

  it('takes a publisher and a date by hand, and gives them up again', async () => {
    const page = await workbench.open('/library');
    await page.locator('a.document-title').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Publisher').fill('The Other Quarterly');
    await dialog.getByLabel('Published').fill('2008-11');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.locator('.documents', { hasText: 'The Other Quarterly' }).waitFor();
    await page.locator('.documents', { hasText: 'Nov 2008' }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.documents').textContent()).not.toContain('The Other Quarterly');
    await page.context().close();
  });

  it('stops a report that is being read: nothing of it is kept, and it can be read again', async () => {
    const before = (await ask('project')).documents;
    const page = await workbench.open('/library');
    await page.locator('a.document-title').first().waitFor();
    const sentence = (i: number): string =>
      `In May ${1990 + (i % 20)} the Haqqani network may have attacked the Afghan National Army for the ${i}th time.`;
    await page.locator('input[type=file]').setInputFiles({
      name: 'a long one.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(Array.from({ length: 4000 }, (_, i) => sentence(i)).join('\n\n')),
    });
    const job = page.locator('[data-state="running"]');
    await job.getByText(/\d a second/).waitFor();
    await job.getByRole('button', { name: 'Stop' }).click();
    const stopped = page.locator('[data-state="stopped"]');
    await stopped.waitFor();
    expect(await stopped.textContent()).toMatch(/Stopped at [\d,]+ of [\d,]+ sentences/);
    await stopped.getByRole('button', { name: 'Retry' }).waitFor();
    expect((await ask('project')).documents).toBe(before);
    await page.context().close();
  });
});
