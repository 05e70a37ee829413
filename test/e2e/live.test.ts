import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

/** What the browser itself says of a server that is away. */
const AWAY = /Failed to load resource|net::ERR/;

describe('two windows on one project', () => {
  it("see each other's decisions without being asked", async () => {
    const one = await workbench.open('/reading');
    await one.waitForURL(/\/reading\/[0-9a-f]+/);
    await one.locator('.card').first().waitFor();
    const other = await workbench.open(new URL(one.url()).pathname);
    await other.locator('.card').first().waitFor();
    expect(await other.locator('.card', { hasText: 'accepted' }).count()).toBe(0);

    await one.keyboard.press('j');
    await one.keyboard.press('a');
    await other.locator('.card', { hasText: 'accepted' }).first().waitFor({ timeout: 5_000 });
    await one.keyboard.press('u');
    await expect.poll(() => other.locator('.card', { hasText: 'accepted' }).count()).toBe(0);

    // A document that one adds, the other lists.
    const library = await workbench.open('/library');
    await library.locator('.document-title').first().waitFor();
    await one.goto(`${workbench.address}/library`);
    await one.locator('input[type=file]').setInputFiles({
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('In May 2011 the Haqqani network attacked the Afghan National Army near Khost.'),
    });
    await library.locator('.document-title', { hasText: 'note' }).first().waitFor();
    for (const page of [one, other, library]) await page.context().close();
  });
});

describe('a connection that is lost', () => {
  it('is told, and what changed meanwhile is shown once it is back', async () => {
    const page = await workbench.open('/library');
    await page.locator('.document-title').first().waitFor();
    await workbench.stopServing();
    const notice = page.locator('.connection', { hasText: /cannot be reached/i });
    await notice.waitFor();
    await workbench.serveAgain();
    const form = new FormData();
    form.append('files', new File(['In June 2011 the Haqqani network attacked Kabul.'], 'later.txt'));
    await fetch(`${workbench.address}/api/documents`, { method: 'POST', body: form });
    await page.locator('.document-title', { hasText: 'later' }).first().waitFor({ timeout: 20_000 });
    await notice.waitFor({ state: 'detached' });
    workbench.forgive(AWAY);
    await page.context().close();
  });
});

describe('a file that cannot be read', () => {
  it('stays with its reason, can be tried again and dismissed', async () => {
    const page = await workbench.open('/library');
    await page.locator('input[type=file]').setInputFiles([
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') },
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n') },
    ]);
    const broken = page.locator('[data-job]', { hasText: 'broken.pdf' });
    const picture = page.locator('[data-job]', { hasText: 'picture.png' });
    await page.locator('[data-state=failed]', { hasText: 'broken.pdf' }).waitFor();
    await page.locator('[data-state=failed]', { hasText: 'picture.png' }).waitFor();
    expect(await broken.textContent()).toMatch(/not read.*\w{4}/i);
    expect(await picture.textContent()).toMatch(/pdf|docx/i);
    const told: string[] = [];
    const stream = await fetch(`${workbench.address}/api/events`);
    const listening = (async () => {
      for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) told.push(chunk);
    })().catch(() => {});
    await broken.getByRole('button', { name: 'Retry' }).click();
    await expect.poll(() => told.join('')).toMatch(/"state":"running"/);
    await page.locator('[data-state=failed]', { hasText: 'broken.pdf' }).waitFor();
    await broken.getByRole('button', { name: 'Dismiss' }).click();
    await broken.waitFor({ state: 'detached' });
    expect(await picture.count()).toBe(1);
    await page.context().close();
    await Promise.race([listening, Promise.resolve()]);
  });
});
