// The workbench's bars as one table: frames while the time handle is dragged, long tasks, first paint, weight.
// In Chromium with software rendering, on a server of this machine. npm run bench:web
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { fillProject } from './project-for-bench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'bin', 'entente.mjs');
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-web-'));
const rows = [];
const note = (what, bar, value, met) =>
  rows.push([what, bar, value, met === undefined ? '' : met ? 'met' : 'MISSED']);
const median = (values) => values.toSorted((x, y) => x - y)[values.length >> 1];
const RUNS = 5;
/** How long the handle is dragged, to and fro. */
const DRAG_MILLISECONDS = 5000;

const serve = (project) =>
  new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [command, '--project', project, 'serve', '--port', '0']);
    server.stdout.on('data', (said) => {
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve({ address, end: () => server.kill() });
    });
    server.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const visit = async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  return page;
};
/** What a task of the page's main thread took: by the clock, and of the processor. A busy machine stretches the first only. */
const tasksOf = (trace) => {
  const { traceEvents } = JSON.parse(trace.toString());
  const threads = new Map();
  for (const { pid, tid } of traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  ))
    threads.set(`${pid} ${tid}`, []);
  for (const event of traceEvents)
    if (event.ph === 'X' && /RunTask$/.test(event.name))
      threads
        .get(`${event.pid} ${event.tid}`)
        ?.push({ clock: event.dur / 1000, own: (event.tdur ?? 0) / 1000 });
  return [...threads.values()].flat();
};
/** The tasks of what is done meanwhile. */
const watched = async (page, work) => {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const result = await work();
  return { result, tasks: tasksOf(await browser.stopTracing()) };
};
const over = (tasks, time) => tasks.filter((task) => task[time] > 50);
const say = (tasks) => {
  const [own, clock] = [over(tasks, 'own'), over(tasks, 'clock')];
  const longest = (some, time) => Math.max(...some.map((task) => task[time])).toFixed(0);
  return `${own.length}${own.length > 0 ? `, longest ${longest(own, 'own')} ms` : ''} (by the clock ${clock.length}${clock.length > 0 ? `, ${longest(clock, 'clock')} ms` : ''})`;
};

/** Drags the handle as a person would, and counts the frames that showed another month. */
const drag = async (page) => {
  const handle = page.getByRole('slider', { name: 'Date shown' });
  const axis = await page.locator('.axis').boundingBox();
  const { x, y, width, height } = await handle.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(() => {
    const slider = document.querySelector('[aria-label="Date shown"]');
    globalThis.dragged = { frames: 0, began: performance.now() };
    let shown = slider.getAttribute('aria-valuenow');
    const count = () => {
      const now = slider.getAttribute('aria-valuenow');
      if (now !== shown) globalThis.dragged.frames++;
      shown = now;
      globalThis.counting = requestAnimationFrame(count);
    };
    globalThis.counting = requestAnimationFrame(count);
  });
  const until = performance.now() + DRAG_MILLISECONDS;
  for (let step = 0; performance.now() < until; step++) {
    const along = (step * 9) % (2 * axis.width);
    await page.mouse.move(axis.x + (along < axis.width ? along : 2 * axis.width - along), y + height / 2);
  }
  const { frames, seconds } = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.counting);
    const { frames, began } = globalThis.dragged;
    return { frames, seconds: (performance.now() - began) / 1000 };
  });
  await page.mouse.up();
  return frames / seconds;
};

try {
  const sample = join(folder, 'sample');
  spawnSync(process.execPath, [
    command,
    '--project',
    sample,
    'read',
    join(root, 'samples', 'afpak', 'reports'),
  ]);
  const small = await serve(sample);
  const paints = [];
  let weight = 0;
  for (let run = 0; run <= RUNS; run++) {
    const page = await visit();
    const bodies = [];
    page.on('response', (response) => {
      if (!response.url().includes('/api/')) bodies.push(response.body().catch(() => Buffer.alloc(0)));
    });
    await page.goto(`${small.address}/library`);
    await page.locator('main h1').waitFor();
    await page.waitForTimeout(300);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    if (run > 0) paints.push(paint);
    weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    await page.context().close();
  }
  note(
    'first paint of the first room, median of five',
    '1,000 ms',
    `${median(paints).toFixed(0)} ms`,
    median(paints) < 1000,
  );
  note(
    'the first room, gzipped, faces of type in it',
    '350 kB',
    `${(weight / 1000).toFixed(0)} kB`,
    weight < 350_000,
  );
  small.end();

  for (const [actors, pairs, least] of [
    [300, 1200, 25],
    [2000, 8000, 5],
  ]) {
    const named = `${actors.toLocaleString('en')} actors, ${pairs.toLocaleString('en')} pairs`;
    const project = join(folder, `project-${actors}`);
    await fillProject(project, actors, pairs);
    const server = await serve(project);
    const asked = performance.now();
    const bytes = (await (await fetch(`${server.address}/api/map`)).arrayBuffer()).byteLength;
    note(
      `${named}: the server's first answer`,
      '',
      `${(performance.now() - asked).toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
    );
    const page = await visit();
    const opened = performance.now();
    const opening = await watched(page, async () => {
      await page.goto(`${server.address}/map?since=none`);
      await page
        .locator('.node')
        .nth(actors - 1)
        .waitFor({ state: 'attached' });
      const took = performance.now() - opened;
      await page.waitForTimeout(1000);
      return took;
    });
    note(`${named}: opened, from a server that has it`, '', `${opening.result.toFixed(0)} ms`);
    const noteTasks = (what, tasks) =>
      note(
        `${named}: tasks over 50 ms of processor, ${what}`,
        'none',
        say(tasks),
        over(tasks, 'own').length === 0,
      );
    noteTasks('while it opens', opening.tasks);
    for (const [compared, how] of [
      ['none', 'the handle dragged'],
      ['2003-01', 'two dates compared'],
    ]) {
      await page.goto(`${server.address}/map?since=${compared}`);
      await page
        .locator('.node')
        .nth(actors - 1)
        .waitFor({ state: 'attached' });
      await page.waitForTimeout(1000);
      const fps = median([await drag(page), await drag(page), await drag(page)]);
      note(`${named}: frames a second, ${how}`, `${least}`, fps.toFixed(1), fps >= least);
      noteTasks(how, (await watched(page, () => drag(page))).tasks);
    }
    await page.context().close();
    server.end();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

const lines = [['figure', 'bar', 'measured', ''], ...rows];
const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
for (const line of lines)
  console.log(
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
console.log(
  `\n${cpus()[0].model}, ${availableParallelism()} processors, Node ${process.version}, Chromium ${browser.version()} with software rendering, 1280 x 800.`,
);
