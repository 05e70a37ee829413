import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Decision, StandingClaim } from '../../src/records/index.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const ask = async (path: string) => (await fetch(`${workbench.address}/api/${path}`)).json();
const decisions = async (): Promise<readonly Decision[]> => (await ask('decisions')).decisions;
const claims = async (): Promise<readonly StandingClaim[]> => (await ask('claims')).claims;
const claimOf = async (id: string): Promise<StandingClaim> => (await claims()).find((one) => one.id === id)!;
const focusedId = (page: Page): string => new URL(page.url()).hash.replace('#claim-', '');

const openReading = async (path = '/reading'): Promise<Page> => {
  const page = await workbench.open(path);
  await page.locator('.card').first().waitFor();
  return page;
};

describe('review by keyboard alone', () => {
  it('gives twenty claims a verdict, one key each or two, over as many documents as it takes', async () => {
    const page = await openReading();
    await page.keyboard.press('n');
    const begun = Date.now();
    for (let i = 0; i < 20; i++) {
      if ((await page.getByText('All reviewed here').count()) > 0) {
        const before = page.url().split('#')[0]!;
        await page.keyboard.press('N');
        await page.waitForURL((url) => !url.href.startsWith(before));
        await page.locator('.card').first().waitFor();
        await page.keyboard.press('n');
      }
      const id = focusedId(page);
      await page.keyboard.press(i % 4 === 3 ? 'x' : 'a');
      if (i % 4 === 3) await page.keyboard.press(String(1 + (i % 5)));
      // The next one is under review at once, without waiting for the server; or there is none left in this document.
      await page.waitForFunction(
        (was) => location.hash !== `#claim-${was}` || document.body.innerText.includes('All reviewed'),
        id,
        { timeout: 1000 },
      );
    }
    const milliseconds = Date.now() - begun;
    await expect.poll(async () => (await decisions()).length).toBe(20);
    const taken = await decisions();
    expect(taken.filter(({ act }) => act === 'reject')).toHaveLength(5);
    expect(taken.filter(({ act, why }) => act === 'reject' && why === '')).toEqual([]);
    expect((await claims()).filter(({ status }) => status !== 'unreviewed')).toHaveLength(20);
    // Generous: two cores are shared with whatever else runs.
    expect(milliseconds).toBeLessThan(15_000);
    await page.context().close();
  });

  it('takes back and brings back step by step, and shows where', async () => {
    const page = await openReading();
    await page.keyboard.press('n');
    const id = focusedId(page);
    await page.keyboard.press('a');
    await page.locator('.decided', { hasText: 'Accepted' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.decided', { hasText: 'Taken back' }).waitFor();
    await expect.poll(async () => (await claimOf(id)).status).toBe('unreviewed');
    await expect.poll(() => focusedId(page)).toBe(id);
    await page.keyboard.press('U');
    await page.locator('.decided', { hasText: 'Again' }).waitFor();
    await expect.poll(async () => (await claimOf(id)).status).toBe('accepted');
    await page.reload();
    await page.locator('.card').first().waitFor();
    await page.keyboard.press('u');
    await expect.poll(async () => (await claimOf(id)).status).toBe('unreviewed');
    await page.context().close();
  });
});

describe('a claim', () => {
  it('is corrected by keyboard, with what was read struck beside it', async () => {
    const page = await openReading();
    await page.keyboard.press('n');
    const id = focusedId(page);
    const read = await claimOf(id);
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'What the claim should say' });
    await form.waitFor();
    await form.getByRole('button', { name: /^Kind|Kind$/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /rivalry/ }).waitFor();
    await page.keyboard.type('rivalry');
    await page.keyboard.press('Enter');
    await form.getByLabel('When').fill('2009-05');
    await form.getByText('May 2009').waitFor();
    await form.getByLabel('Who says so').fill('A spokesman');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await claimOf(id)).status).toBe('corrected');
    const now = await claimOf(id);
    expect(now).toMatchObject({ kind: 'rivalry', sign: -1, date: '2009-05', saidBy: 'A spokesman' });
    expect(now.correctedFrom?.kind).toBe(read.kind);
    const card = page.locator(`#claim-${id}`);
    await card.locator('s', { hasText: read.kind.replace('-', ' ') }).waitFor();
    expect(await card.textContent()).toContain('rivalry');
    await page.keyboard.press('u');
    await expect.poll(async () => (await claimOf(id)).kind).toBe(read.kind);
    await page.context().close();
  });

  it('is added on words that were selected, at the very place where they stand', async () => {
    const page = await openReading();
    const known = new Set((await claims()).map(({ id }) => id));
    const sentence = page.locator('.text .sentence').first();
    const box = (await sentence.boundingBox())!;
    const words = (await sentence.textContent())!;
    await page.mouse.move(box.x + 4, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + Math.min(box.width - 10, 500), box.y + box.height - 12, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'What the new claim says' });
    await form.waitFor();
    for (const [label, name] of [
      ['From', 'Haqqani network'],
      ['To', 'Brand New Front'],
    ] as const) {
      const box = form.getByRole('combobox', { name: label });
      // What is there already is no news to the list.
      await box.fill('');
      await box.fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => box.inputValue()).toBe(name);
    }
    const fields = form.getByLabel(/words of the quote/);
    const [first, second] = words.split(' ').filter((word) => /^\p{L}{3,}$/u.test(word));
    await fields.nth(0).fill(first!);
    await fields.nth(1).fill(second!);
    await form.getByRole('button', { name: /^Add/ }).click();
    await expect.poll(async () => (await claims()).length).toBe(known.size + 1);
    const added = (await claims()).find(({ id }) => !known.has(id))!;
    const { document } = await ask(`documents/${added.documentId}`);
    expect(added).toMatchObject({
      reader: 'by-hand',
      status: 'accepted',
      target: { name: 'Brand New Front' },
    });
    expect(document.text.slice(added.begin, added.end)).toBe(added.quote);
    await page.locator(`#claim-${added.id}`).waitFor();
    await page.keyboard.press('u');
    await expect.poll(async () => (await claims()).length).toBe(known.size);
    await page.context().close();
  });

  it('says what is missing, and stores nothing, where the quote names nobody', async () => {
    const page = await openReading();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'What the new claim says' });
    await form.waitFor();
    const taken = (await decisions()).length;
    await form.getByRole('combobox', { name: 'To' }).fill('nobody at all');
    await page.getByRole('option', { name: 'a new actor' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await form.getByRole('button', { name: /^Add/ }).click();
    await form.getByText('Choose both actors').waitFor();
    expect(await decisions()).toHaveLength(taken);
    expect(await seriousFlaws(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the text', () => {
  it('is searched with a key, and the address keeps the words', async () => {
    const page = await openReading();
    await page.keyboard.press('j');
    await page.waitForURL(/#claim-/);
    const id = focusedId(page);
    await page.keyboard.press('/');
    await page.keyboard.type('al-qaeda');
    await page.locator('.search-line', { hasText: /1 of \d+/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.search-line', { hasText: /2 of \d+/ }).waitFor();
    expect(page.url()).toContain('find=al-qaeda');
    expect(focusedId(page)).toBe(id);
    const marked = await page.evaluate(() => [...CSS.highlights.get('found')!].map(String));
    expect(new Set(marked.map((words) => words.toLowerCase()))).toEqual(new Set(['al-qaeda']));
    await page.keyboard.press('Escape');
    expect(page.url()).not.toContain('find=');
    await page.context().close();
  });

  it('says on a mention whom it means, on hover and on focus', async () => {
    const page = await openReading();
    const pronoun = page.locator('.reference').first();
    expect(await pronoun.getAttribute('data-read-as')).toMatch(/read as .+/);
    await pronoun.hover();
    const shown = () => pronoun.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(await shown()).toContain('read as');
    await page.context().close();
  });

  it('takes a publisher and a date by hand, and gives them up again', async () => {
    const page = await openReading();
    await page.getByRole('button', { name: 'Set' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Publisher').fill('The Other Quarterly');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.locator('.about', { hasText: 'The Other Quarterly' }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.about').textContent()).not.toContain('The Other Quarterly');
    await page.context().close();
  });
});

describe('with a form open', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no serious flaw for axe, ${colorScheme}`, async () => {
      const page = await workbench.open('/reading', { colorScheme });
      await page.locator('.card').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.getByRole('form', { name: 'What the claim should say' }).waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.context().close();
    });
});
