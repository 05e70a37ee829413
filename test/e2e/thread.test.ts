import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../src/records/index.ts';
import { middleOfTie } from './middle-of-tie.ts';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import { seriousFlaws } from './serious-flaws.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

describe('from the map to the sentence', () => {
  it('follows an edge to the words that it rests on', async () => {
    const { relations } = await (await fetch(`${workbench.address}/api/relations?at=2010-05-01`)).json();
    const strongest = relations.reduce((x: Relation, y: Relation) =>
      Math.abs(y.level) > Math.abs(x.level) ? y : x,
    );
    const pair = `${strongest.aId}~${strongest.bId}`;
    const page = await workbench.open('/map?at=2010-05');
    // Pressing the line itself, at its middle.
    const middle = await middleOfTie(page, pair);
    await page.mouse.click(middle.x, middle.y);
    const panel = page.locator(`[data-panel="${pair}"]`);
    await panel.waitFor();
    expect(page.url()).toContain(`pair=${pair}`);
    const sentence = panel.locator('a.quote').first();
    const quoted = (await sentence.textContent())!.replace(/\s+/g, ' ');
    await sentence.click();

    await page.waitForURL(/\/reading\/[0-9a-f]+#claim-/);
    const claimId = new URL(page.url()).hash.replace('#claim-', '');
    const answer = await page.request.get(`${workbench.address}/api/claims?pair=${pair}`);
    const { claims } = await answer.json();
    const claim = claims.find(({ id }: { id: string }) => id === claimId);
    expect(quoted).toContain(claim.quote.replace(/\s+/g, ' ').slice(0, 40));

    // The words under the line are the claim's trigger, in the colour of its sign.
    const document = await (
      await page.request.get(`${workbench.address}/api/documents/${claim.documentId}`)
    ).json();
    const trigger = document.document.text.slice(claim.trigger.begin, claim.trigger.end);
    const underlined = page.locator(`[data-claim="${claimId}"]`);
    await underlined.first().waitFor();
    expect((await underlined.allTextContents()).join('')).toContain(trigger);
    const style = await underlined.first().evaluate((element) => {
      const line = element.closest('u') ?? element.querySelector('u') ?? element;
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(line);
      return { textDecorationLine, textDecorationStyle };
    });
    expect(style.textDecorationLine).toContain('underline');
    expect(style.textDecorationStyle).toBe(claim.sign === 1 ? 'solid' : 'dashed');
    await page.context().close();
  });

  it('moves the date by keyboard, and the address reopens what was shown', async () => {
    const page = await workbench.open('/map?at=2010-05&since=2007-12');
    const handle = page.getByRole('slider').last();
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/at=2010-06/);
    const again = await workbench.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByRole('slider').first().waitFor();
    expect(
      await again
        .getByRole('slider')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext'))),
    ).toEqual(
      await page
        .getByRole('slider')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext'))),
    );
    await page.context().close();
    await again.context().close();
  });
});

describe('reading', () => {
  it('takes a decision by keyboard, keeps it, and takes it back', async () => {
    const page = await workbench.open('/reading');
    await page.waitForURL(/\/reading\/[0-9a-f]+/);
    await page.locator('.card').first().waitFor();
    const statusOf = async (): Promise<readonly string[]> => {
      const id = /reading\/([0-9a-f]+)/.exec(page.url())![1];
      const { claims } = await (
        await page.request.get(`${workbench.address}/api/documents/${id}/claims`)
      ).json();
      return claims.map(({ status }: { status: string }) => status);
    };
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect.poll(statusOf).toContain('accepted');
    await page.locator('.card', { hasText: 'accepted' }).first().waitFor();
    await page.keyboard.press('u');
    await expect.poll(statusOf).not.toContain('accepted');
    await page.context().close();
  });
});

describe('the library', () => {
  it('reads pasted text while one looks on, and shows it', async () => {
    const page = await workbench.open('/library');
    await page.getByRole('button', { name: /paste text/i }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input').first().fill('A pasted note');
    await dialog
      .locator('textarea')
      .fill('In May 2011 the Haqqani network attacked the Afghan National Army near Khost.');
    await dialog.locator('button[type=submit]').click();
    await page.locator('.document-title', { hasText: 'A pasted note' }).first().waitFor();
    await expect
      .poll(async () => (await (await page.request.get(`${workbench.address}/api/project`)).json()).documents)
      .toBe(11);
    await page.context().close();
  });

  it('keeps a file that cannot be read on the page, with its reason and what to do', async () => {
    const page = await workbench.open('/library');
    await page.locator('input[type=file]').setInputFiles({
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 nothing'),
    });
    const failed = page.locator('[data-state=failed]');
    await failed.waitFor();
    expect(await failed.textContent()).toMatch(/not read/i);
    await page.context().close();
  });

  it('says what to do where there is nothing yet', async () => {
    const empty = await openWorkbench();
    try {
      for (const room of ['/library', '/reading', '/map']) {
        const page = await empty.open(room);
        await page.getByRole('heading').first().waitFor();
        await expect.poll(() => page.locator('main').textContent()).toMatch(/report|document/i);
        await page.context().close();
      }
      expect(empty.complaints).toEqual([]);
    } finally {
      await empty.close();
    }
  });
});

describe('each room', () => {
  for (const room of ['/library', '/reading', '/map', '/map?view=table'])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`has no serious flaw for axe: ${room}, ${colorScheme}`, async () => {
        const page = await workbench.open(room, { colorScheme });
        await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle').catch(() => {});
        expect(await seriousFlaws(page)).toEqual([]);
        await page.context().close();
      });
});

describe('the server', () => {
  it('answers only under its own name, and takes changes only from its own pages', async () => {
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(`${workbench.address}/api/project`, { method, headers });
    expect((await ask({})).status).toBe(200);
    const foreign = await fetch(`${workbench.address}/api/decisions`, {
      method: 'POST',
      headers: { origin: 'http://elsewhere.example', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get('content-type')).toContain('problem+json');
  });

  it('describes itself', async () => {
    const { openapi, paths } = await (await fetch(`${workbench.address}/api/openapi.json`)).json();
    expect(openapi).toBe('3.1.0');
    for (const path of [
      '/api/documents',
      '/api/relations',
      '/api/pairs/{a}/{b}',
      '/api/map',
      '/api/decisions',
    ])
      expect(Object.keys(paths)).toContain(path);
  });

  it('refuses a path out of its folder, and an unknown one under /api', async () => {
    expect((await fetch(`${workbench.address}/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${workbench.address}/api/nothing`)).status).toBe(404);
  });

  it('keeps every page to this origin', async () => {
    const { headers } = await fetch(workbench.address);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
