import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fails,
  hangs,
  type Play,
  type PlayedEndpoint,
  playEndpoint,
  type SeenRequest,
  says,
} from '../src/adapters/language-model/played-endpoint.test-suite.ts';
import { type CommandResult, startEntente } from './run-entente.ts';

const KEY = 'sk-secret-0123456789';
const FILLING = 'It was so. '.repeat(180);
const REPORT = 'Iran armed Hamas. Hamas attacked Israel. The Osk League dines with the Varda Front.';
const LONG = Array.from({ length: 5 }, (_, i) => `Iran armed Hamas in ${2000 + i}. ${FILLING}`).join('\n\n');

const claim = (quote: string, source: string, trigger: string, target: string, kind: string) => ({
  quote,
  source: { mention: source, name: source },
  target: { mention: target, name: target },
  trigger,
  kind,
  form: 'event',
});

/** Of the report it overlooks one claim, takes another for its opposite, and finds one that no rule does. */
const OF_REPORT = [
  claim('Iran armed Hamas.', 'Iran', 'armed', 'Hamas', 'accusation'),
  claim(
    'The Osk League dines with the Varda Front.',
    'The Osk League',
    'dines with',
    'the Varda Front',
    'convergence',
  ),
];

const answer = ({ body }: SeenRequest): string => {
  const material = body.messages.at(-1)!.content;
  const armed = [...material.matchAll(/Iran armed Hamas in \d{4}\./gu)].map(([quote]) =>
    claim(quote, 'Iran', 'armed', 'Hamas', 'support'),
  );
  return JSON.stringify({ claims: material.includes('Osk League') ? OF_REPORT : armed });
};
const plays = says(answer);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe('read with a language model', { timeout: 60_000 }, () => {
  let folder: string;
  let endpoint: PlayedEndpoint;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-model-'));
    writeFileSync(join(folder, 'report.txt'), `${REPORT}\n`);
    writeFileSync(join(folder, 'long.txt'), `${LONG}\n`);
  });
  afterEach(async () => {
    await endpoint.close();
    rmSync(folder, { recursive: true });
  });

  const play = async (...all: readonly Play[]): Promise<void> => {
    endpoint = await playEndpoint(...all);
  };
  const env = (): Record<string, string> => ({
    ENTENTE_LLM_URL: endpoint.url,
    ENTENTE_LLM_MODEL: 'played:1b',
    ENTENTE_LLM_KEY: KEY,
  });
  const run = (...args: readonly string[]): Promise<CommandResult> =>
    startEntente(folder, env(), ...args).result;
  const readersOf = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await run('claims', '--format', 'jsonl', ...args);
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map(({ reader, source, kind, target }) => `${reader}: ${source.name} ${kind} ${target.name}`);
  };

  it('says what it takes, asks, and keeps the key to itself', async () => {
    await play(plays);
    const { code, out, err } = await run('read', 'report.txt', '--reader', 'llm', '--date', '2010');
    expect({ code, err }).toEqual({ code: 0, err: expect.any(String) });
    expect(err).toContain(`played:1b at ${endpoint.url}: 1 document, 3 sentences, 1 question to ask.`);
    expect(err).toMatch(/About [\d,]+ tokens to send and [\d,]+ to be answered; no prices were given/);
    expect(err).toContain(
      'played:1b: 1 requests, 0 answers kept from before, 1000 tokens sent, 100 answered.',
    );
    expect(out).toContain('llm-1/played:1b');
    expect(endpoint.seen[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(await readersOf()).toEqual([
      'llm-1/played:1b: Iran accusation Hamas',
      'llm-1/played:1b: Osk League convergence Varda Front',
    ]);
    expect(out + err).not.toContain(KEY);
    for (const path of filesIn(folder)) expect(readFileSync(path, 'latin1')).not.toContain(KEY);
  });

  it('with both shows what only one found and what they oppose; the rules stand, the model is kept beside', async () => {
    await play(plays);
    const read = ['read', 'report.txt', '--reader', 'both', '--date', '2010'];
    const { code, out } = await run(...read);
    expect(code).toBe(0);
    expect(out).toMatch(/report\.txt +0 +2 +2 +1 +english-\d/);
    expect(out).toContain('Of 4 pairs with their signs, both found 0.');
    expect(out).toContain('Opposed on one sentence:\n  Iran, Hamas: + by english-');
    expect(out).toMatch(/Found by english-\d only:\n {2}\+ Hamas, Iran\n.*support.*\n.*“Iran armed Hamas\.”/);
    expect(out).toMatch(
      /Found by llm-1\/played:1b only:\n {2}− Hamas, Iran\n(?:.*\n)* {2}\+ Osk League, Varda Front\n/,
    );
    for (const line of await readersOf()) expect(line).toMatch(/^english-/);
    expect(await readersOf('--reader', 'llm-1/played:1b')).toHaveLength(2);

    const again = await run(...read, '--format', 'json');
    expect(endpoint.seen).toHaveLength(1);
    const lines = again.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ status }) => status)).toEqual(['known', 'known', undefined]);
    expect(lines[2]).toMatchObject({
      doc: 'report.txt',
      second: 'llm-1/played:1b',
      comparison: {
        both: [],
        opposed: [{ a: 'Iran', b: 'Hamas', first: { sign: 1 }, second: { sign: -1 } }],
      },
    });
    expect(lines[2].stands).toBe(lines[2].first);
    expect(lines[2].comparison.onlySecond.map(({ a, b }: { a: string; b: string }) => `${a}, ${b}`)).toEqual([
      'Hamas, Iran',
      'Osk League, Varda Front',
    ]);
  });

  it('lets the reader stand that is named, back and forth, by decisions that can be undone', async () => {
    await play(plays);
    await run('read', 'report.txt', '--date', '2010');
    await run('read', 'report.txt', '--reader', 'both');
    const standing = async (): Promise<string> => (await readersOf())[0]!.split(/[-:]/)[0]!;
    expect(await standing()).toBe('english');
    await run('read', 'report.txt', '--reader', 'llm');
    expect(await standing()).toBe('llm');
    await run('read', 'report.txt');
    expect(await standing()).toBe('llm');
    await run('read', 'report.txt', '--reader', 'english');
    expect(await standing()).toBe('english');
    const log = (await run('log')).out;
    expect(log).toMatch(/reading of \w{8} by llm-1\/played:1b stands/);
    await run('undo');
    expect(await standing()).toBe('llm');
    expect(endpoint.seen).toHaveLength(1);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'goes on where %s ended it, and asks nothing twice',
    async (signal) => {
      await play(plays, plays, hangs, plays);
      const { child, result } = startEntente(folder, env(), 'read', 'long.txt', '--reader', 'llm');
      await expect.poll(() => endpoint.seen.length, { timeout: 20_000 }).toBe(3);
      child.kill(signal);
      const { code, err } = await result;
      if (signal === 'SIGINT') {
        expect(code).toBe(130);
        expect(err).toContain('stopped. What was answered is kept');
      }
      expect((await run('claims', '--format', 'jsonl')).out).toBe('');
      const again = await run('read', 'long.txt', '--reader', 'llm');
      expect(again.code).toBe(0);
      expect(again.err).toContain('3 questions to ask (2 questions answered already)');
      expect(endpoint.seen).toHaveLength(3 + 3);
      expect(await readersOf()).toHaveLength(5);
    },
  );

  it('ends where the endpoint is no more, says so, and keeps what was read before', async () => {
    await play(plays, fails(401, 'account closed'));
    writeFileSync(join(folder, 'a.txt'), 'Iran armed Hamas.\n');
    const { code, out, err } = await run('read', 'a.txt', 'long.txt', 'report.txt', '--reader', 'llm');
    expect(code).toBe(1);
    expect(out).toContain('a.txt');
    expect(err).toContain('refuses (status 401: account closed)');
    expect(err).toContain('ENTENTE_LLM_KEY');
    expect(endpoint.seen).toHaveLength(2);
  });

  it('goes on after a document whose question is not taken', async () => {
    await play(fails(400, 'the context is too long'), plays);
    const { code, err } = await run('read', 'long.txt', 'report.txt', '--reader', 'llm');
    expect(code).toBe(3);
    expect(err).toContain('long.txt was not read');
    expect(await readersOf()).toHaveLength(2);
  });

  const remote = ['--llm-url', 'https://endpoint.invalid/v1'];
  const prices = ['--price-in', '1000', '--price-out', '1000'];
  it.each<[string, readonly string[], number, string]>([
    ['only shows what it would take', ['--estimate', ...prices], 0, 'for about'],
    ['asks before text leaves the machine', remote, 2, 'Nothing was asked'],
    ['says where the text would go', remote, 2, 'The text of the documents is sent to endpoint.invalid.'],
    ['asks before money is spent', prices, 2, 'Give --yes, or --max-cost'],
    ['does not begin what the budget does not reach', [...prices, '--max-cost', '0.1'], 1, 'more than 0.1'],
    ['wants prices for a budget', ['--max-cost', '1'], 2, '--max-cost needs prices'],
    ['wants both prices', ['--price-in', '1'], 2, 'only one of the two prices'],
    ['wants no key in the address', ['--llm-url', 'http://u:p@localhost/v1'], 2, 'holds a key'],
    ['wants an address', ['--llm-url', 'localhost'], 2, 'is no address'],
    ['wants numbers', ['--llm-at-once', 'two'], 2, 'must be a number'],
    ['wants a model', ['--llm-model', ''], 2, 'no model is named'],
    ['wants a model that has a name', ['--llm-model', 'a b'], 2, 'holds blanks'],
  ])('%s', async (_, args, code, message) => {
    await play(plays);
    const result = await run('read', 'report.txt', '--reader', 'llm', ...args);
    expect(result).toMatchObject({ code, err: expect.stringContaining(message) });
    expect(result.err).not.toContain('u:p');
    expect(endpoint.seen).toHaveLength(0);
  });

  it('goes on within a budget, or with leave given, without asking', async () => {
    await play(plays);
    const within = await run('read', 'report.txt', '--reader', 'llm', ...prices, '--max-cost', '100');
    expect(within).toMatchObject({ code: 0, err: expect.stringContaining(', cost 1.10.') });
    const leave = await run('read', 'long.txt', '--reader', 'llm', ...prices, '--yes');
    expect(leave.code).toBe(0);
  });

  it('refuses settings of a model where none is asked', async () => {
    await play(plays);
    const { code, err } = await run('read', 'report.txt', '--llm-model', 'm');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Add --reader llm') });
  });
});
