import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionWeighed } from '../../src/hypotheses/index.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const weighed = async (): Promise<QuestionWeighed> =>
  (await (await fetch(`${workbench.address}/api/hypotheses`)).json()).questions[0];
const decided = async (): Promise<number> => (await weighed()).cells.decided;

/** Keeps hypotheses as a person does in the form. */
const write = async (
  page: Page,
  hypothesis: { title: string; statement: string; parties: string; holds: string },
): Promise<void> => {
  await page.getByRole('button', { name: 'Add hypothesis' }).click();
  const dialog = page.getByRole('dialog');
  const question = dialog.getByLabel('The question that it answers');
  if ((await question.inputValue()) === '') await question.fill('War, or a slow drain?');
  await dialog.getByLabel('Title').fill(hypothesis.title);
  await dialog.getByLabel(/^Statement/).fill(hypothesis.statement);
  await dialog.getByLabel(/^Parties/).fill(hypothesis.parties);
  await dialog.getByLabel('In a simulated future it is true').selectOption(hypothesis.holds);
};
const PARTIES = 'older: Afghan Taliban; Haqqani network\nnewer: TTP; Jaish-e-Mohammed';

describe('the Hypotheses room', () => {
  it('says what to do where there are none, and takes one, with what is wrong said in its place', async () => {
    const page = await workbench.open('/hypotheses');
    await page.getByText('There are no hypotheses yet').waitFor();
    await write(page, {
      title: 'Slow drain',
      statement: 'Support drains from the older groups to the newer.',
      parties: 'older: Nobody Known',
      holds: 'unsaid',
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add a line' }).click();
    await dialog.getByLabel('Line 1: one party').fill('older');
    await dialog.getByLabel('Line 1: the other').fill('al-Qaeda');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').textContent()).toContain('Nobody Known');
    // The browser itself notes the answer 400.
    workbench.forgive(/400/);
    await dialog.getByLabel(/^Parties/).fill(PARTIES);
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'H1 Slow drain' }).waitFor();
    await page.getByText('Something else may be true').waitFor();

    await write(page, {
      title: 'Something else',
      statement: 'It does not.',
      parties: PARTIES,
      holds: 'otherwise',
    });
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'H2 Something else' }).waitFor();
    expect((await weighed()).isExhaustive).toBe(true);
    await page.context().close();
  });

  it('decides cells by keyboard, and takes them back', async () => {
    const page = await workbench.open('/hypotheses');
    const current = page.locator('.matrix-cell.current');
    await current.waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => current.evaluate((cell) => cell === document.activeElement)).toBe(true);
    const rowId = await page.locator('tr[aria-selected=true]').getAttribute('data-row');
    await page.keyboard.press('1');
    await expect.poll(() => current.getAttribute('aria-label')).toBe('Slow drain: strongly against');
    // The row stays where it is, and so does the focus.
    expect(await page.locator('tr[aria-selected=true]').getAttribute('data-row')).toBe(rowId);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => current.getAttribute('aria-label')).toMatch(/^Something else: (?!.*proposed)/);
    expect(await decided()).toBe(2);
    await page.keyboard.press('0');
    await expect.poll(() => current.getAttribute('aria-label')).toBe('Something else: n/a, does not apply');
    for (let i = 0; i < 3; i++) await page.keyboard.press('u');
    await expect.poll(decided).toBe(0);
    await expect.poll(() => page.locator('.matrix-cell .is-decided').count()).toBe(0);

    const proposals = page.getByRole('button', { name: /^Accept \d+ proposals?$/ });
    await proposals.click();
    await proposals.waitFor({ state: 'detached' });
    const { cells } = await weighed();
    expect(cells.decided).toBe(cells.of);
    await page.keyboard.press('u');
    await expect.poll(decided).toBe(0);
    await page.context().close();
  });

  it('says why, under an address that reopens it, and leads to the sentence', async () => {
    const page = await workbench.open('/hypotheses');
    await page.locator('.matrix-cell.current').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('w');
    await page.waitForURL(/row=/);
    const again = await workbench.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.locator('.row-detail').waitFor();
    const sentence = again.locator('.row-detail a.quote').first();
    const quoted = (await sentence.textContent())!.replace(/^“|”$/g, '').slice(0, 30);
    await sentence.click();
    await again.waitForURL(/\/reading\/[0-9a-f]+#claim-/);
    await again.locator('.card').first().waitFor();
    expect((await again.locator('main').textContent())!.replace(/\s+/g, ' ')).toContain(quoted);
    await again.context().close();
    await page.context().close();
  });

  it('has the figures of the command line, to the bit', async () => {
    const args = [join('bin', 'entente.mjs'), 'hypotheses', '--format', 'json'];
    const out = execFileSync(process.execPath, [...args, '--project', resolve(workbench.folder)], {
      encoding: 'utf8',
    });
    expect(await weighed()).toEqual(JSON.parse(out)[0]);
  });

  it('keeps a rejected claim out of the matrix', async () => {
    const before = await weighed();
    const claimsOf = ({ witnesses }: (typeof before.evidence)[number]) =>
      witnesses.flatMap(({ claims }) => claims);
    const row = before.evidence.toSorted((x, y) => claimsOf(x).length - claimsOf(y).length)[0]!;
    const page = await workbench.open('/hypotheses');
    await page.locator(`tr[data-row="${row.id}"]`).waitFor();
    for (const claimId of claimsOf(row))
      await fetch(`${workbench.address}/api/decisions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: workbench.address },
        body: JSON.stringify({ act: 'reject', claimId }),
      });
    await page.locator(`tr[data-row="${row.id}"]`).waitFor({ state: 'detached' });
    expect((await weighed()).evidence).toHaveLength(before.evidence.length - 1);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no serious flaw for axe: ${colorScheme}`, async () => {
      const page = await workbench.open('/hypotheses', { colorScheme });
      await page.locator('.matrix-cell.current').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('w');
      await page.locator('.row-detail').waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.getByRole('button', { name: 'H1 Slow drain' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousFlaws(page)).toEqual([]);
      await page.context().close();
    });
});
