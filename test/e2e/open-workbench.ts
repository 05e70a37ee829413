import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workbench {
  readonly address: string;
  readonly folder: string;
  readonly browser: Browser;
  /** A page that fails the test on any error in it, and on any request to another host. */
  readonly open: (path: string, options?: PageOptions) => Promise<Page>;
  /** What went wrong in any page so far. */
  readonly complaints: readonly string[];
  /** Takes back complaints that a test has asked for, such as the browser's own word on a refused request. */
  readonly forgive: (expected: RegExp) => void;
  /** Ends the server, and serves the same project at the same address again. */
  readonly stopServing: () => Promise<void>;
  readonly serveAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of a screenshot for each of the page; 1 unless given. */
  readonly scale?: number;
}

const listening = (child: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.once('exit', (code) => reject(new Error(`entente serve ended with ${code}: ${said}`)));
  });

const entente = (folder: string, ...args: readonly string[]) =>
  spawn(process.execPath, [join('bin', 'entente.mjs'), '--project', folder, ...args], { stdio: 'pipe' });

const ended = (child: ReturnType<typeof spawn>): Promise<number | null> =>
  child.exitCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve(child.exitCode);

/** The built workbench over a project of its own, filled beforehand, in a real Chromium. */
export const openFilledWorkbench = async (fill: (folder: string) => Promise<unknown>): Promise<Workbench> => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-e2e-'));
  await fill(folder);
  let server = entente(folder, 'serve', '--port', '0');
  const address = await listening(server);
  const stopServing = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended(server);
  };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const complaints: string[] = [];
  return {
    address,
    folder,
    browser,
    complaints,
    forgive: (expected) => {
      complaints.splice(0, complaints.length, ...complaints.filter((one) => !expected.test(one)));
    },
    open: async (path, { width = 1280, height = 800, colorScheme = 'light', scale = 1 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
        deviceScaleFactor: scale,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== address && url.protocol.startsWith('http'))
          complaints.push(`${path}: asked ${url.origin}`);
      });
      await page.goto(address + path);
      return page;
    },
    stopServing,
    serveAgain: async () => {
      server = entente(folder, 'serve', '--port', new URL(address).port);
      await listening(server);
    },
    close: async () => {
      await browser.close();
      await stopServing();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The workbench over a project that holds what `reports` name. */
export const openWorkbench = (...reports: readonly string[]): Promise<Workbench> =>
  openFilledWorkbench(async (folder) => {
    if (reports.length > 0) await ended(entente(folder, 'read', ...reports));
  });
