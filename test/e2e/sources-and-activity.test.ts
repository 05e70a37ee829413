import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Decision, Relation, StandingClaim } from '../../src/records/index.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const ask = async (path: string) => (await fetch(`${workbench.address}/api/${path}`)).json();
const decide = async (asked: object): Promise<Decision> => {
  const response = await fetch(`${workbench.address}/api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  expect(response.status).toBe(201);
  return response.json();
};
const levels = async (): Promise<string> =>
  (await ask('relations?at=2010-05')).relations.map(({ level }: Relation) => level.toFixed(6)).join(' ');
const statusOf = async (id: string): Promise<string> =>
  (await ask('claims')).claims.find((claim: StandingClaim) => claim.id === id).status;

describe('a source', () => {
  it('is graded with a reason, and beliefs move; undone, they are what they were', async () => {
    const before = await levels();
    const page = await workbench.open('/sources');
    await page.locator('.source-name').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/.+/);
    const information = page.locator('.facts', { hasText: 'nats' });
    await information.waitFor();
    const was = await information.textContent();
    await page.getByRole('radio', { name: 'A completely reliable' }).check();
    await page.getByLabel('Why').fill('never wrong so far');
    await page.getByRole('button', { name: 'Grade A' }).click();
    await page.locator('.grade-history', { hasText: 'never wrong so far' }).waitFor();
    await expect.poll(levels).not.toBe(before);
    await expect.poll(() => information.textContent()).not.toBe(was);
    await page.locator('h1').click();
    await page.keyboard.press('u');
    await expect.poll(levels).toBe(before);
    await page.locator('.grade-history s', { hasText: 'A' }).waitFor();
    await page.keyboard.press('U');
    await expect.poll(levels).not.toBe(before);
    await page.keyboard.press('u');
    await expect.poll(levels).toBe(before);
    await page.context().close();
  });

  it('leads to its documents, its pairs and the map without it, and says who it is where nobody is', async () => {
    const { sources } = await ask('sources');
    const page = await workbench.open(`/sources/${encodeURIComponent(sources[0].name)}`);
    await page.getByRole('heading', { name: sources[0].name }).waitFor();
    for (const [href, words] of [
      ['/reading/', 'documents'],
      ['/pair/', 'pairs'],
      ['/map?without=', 'the map'],
    ])
      expect(await page.locator(`a[href^="${href}"]`).count(), words).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('activity', () => {
  let accepted: Decision;
  let claimId: string;
  beforeAll(async () => {
    claimId = (await ask('claims')).claims[0].id;
    accepted = await decide({ act: 'accept', claimId, why: 'stands so' });
    await decide({ act: 'grade', source: 'Sample Wire', grade: 'C' });
  });

  const row = (page: Page) => page.locator(`[data-decision="${accepted.id}"]`);

  it('shows who decided what and why, and takes it back and brings it back from there', async () => {
    const page = await workbench.open('/activity');
    await row(page).waitFor();
    expect(await row(page).textContent()).toMatch(/Accepted .*stands so/);
    await row(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => statusOf(claimId)).toBe('unreviewed');
    await row(page).getByText('Taken back by').waitFor();
    await row(page).getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => statusOf(claimId)).toBe('accepted');
    await row(page).getByRole('link', { name: 'See it' }).click();
    await page.waitForURL((url) => url.hash === `#claim-${claimId}`);
    await page.context().close();
  });

  it('is filtered by kind and date, in the address', async () => {
    const page = await workbench.open('/activity?kind=accept');
    await row(page).waitFor();
    const rows = page.locator('[data-decision]');
    const kinds = await rows.allTextContents();
    expect(kinds.filter((words) => !words.includes('Accepted'))).toEqual([]);
    await page.getByLabel('Until').fill('1999');
    await page.getByText('No decision is like that.').waitFor();
    expect(page.url()).toContain('until=1999');
    await page.context().close();
  });

  it('comes a page at a time where there are hundreds', async () => {
    for (let i = 0; i < 60; i++)
      await decide({ act: i % 2 === 0 ? 'reject' : 'accept', claimId, why: `${i}` });
    const page = await workbench.open('/activity');
    await page.getByRole('button', { name: 'Earlier ones' }).waitFor();
    expect(await page.locator('[data-decision]').count()).toBe(50);
    await page.keyboard.press('m');
    await row(page).waitFor();
    await page.context().close();
  });
});

describe('each room', () => {
  for (const path of ['/sources', '/sources/Sample%20Wire', '/activity', '/activity?kind=nothing'])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`has no serious flaw for axe: ${path}, ${colorScheme}`, async () => {
        const page = await workbench.open(path, { colorScheme });
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle').catch(() => {});
        expect(await seriousFlaws(page)).toEqual([]);
        await page.context().close();
      });

  it('says what to do where there is nothing yet', async () => {
    const empty = await openWorkbench();
    try {
      for (const [path, words] of [
        ['/sources', 'No sources yet'],
        ['/activity', 'Nothing is decided yet'],
      ] as const) {
        const page = await empty.open(path);
        await page.getByText(words).waitFor();
        await page.context().close();
      }
      expect(empty.complaints).toEqual([]);
    } finally {
      await empty.close();
    }
  });
});
