import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLanguageModelReader,
  estimateWork,
  type Question,
  readStepwise,
  starterCatalogue,
} from '../../claims/index.ts';
import { documentOf } from '../../claims/testing/document-of.ts';
import { playedModel } from '../../claims/testing/played-model.ts';
import { EntenteError } from '../../records/index.ts';
import { type AskOptions, askEndpoint } from './ask-endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { keepAnswersIn } from './kept-answers.ts';
import {
  fails,
  hangs,
  type Play,
  type PlayedEndpoint,
  playEndpoint,
  resets,
  type SeenRequest,
  says,
  writes,
} from './played-endpoint.test-suite.ts';

const DOCUMENT = documentOf('Iran armed Hamas in 2009. Hamas attacked Israel.');
const LONG = documentOf(
  Array.from({ length: 6 }, (_, i) => `Iran armed Hamas in ${2000 + i}. ${'It was so. '.repeat(180)}`).join(
    '\n\n',
  ),
);
const KEY = 'sk-secret-0123456789';

const never = new AbortController().signal;
const questionOf = (document = DOCUMENT): Question => estimateWork(document, 'm').questions[0]!.question;

const answered = async ({ body }: SeenRequest): Promise<string> => {
  const material = body.messages.at(-1)!.content;
  return (await playedModel()({ material } as Question, never)).text;
};
const plays = says(answered);

describe('askEndpoint', () => {
  let folder: string;
  let endpoint: PlayedEndpoint;
  const notices: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-answers-'));
    notices.length = 0;
  });
  afterEach(async () => {
    await endpoint.close();
    await rm(folder, { recursive: true });
  });

  const play = async (...all: readonly Play[]): Promise<void> => {
    endpoint = await playEndpoint(...all);
  };
  const asking = (settings: Partial<Endpoint> = {}, options: Partial<AskOptions> = {}) =>
    askEndpoint(
      { url: endpoint.url, model: 'm', timeoutSeconds: 20, ...settings },
      {
        kept: keepAnswersIn(folder),
        firstWait: 1,
        onNotice: (message) => void notices.push(message),
        ...options,
      },
    );
  const readWithIt = (
    document = DOCUMENT,
    settings: Partial<Endpoint> = {},
    options: Partial<AskOptions> = {},
  ) =>
    readStepwise(
      createLanguageModelReader({ model: 'm', ask: asking(settings, options).ask }),
      document,
      starterCatalogue,
    );
  const failure = (run: Promise<unknown>): Promise<EntenteError> =>
    run.then(
      () => {
        throw new Error('it did not fail');
      },
      (error) => {
        expect(error).toBeInstanceOf(EntenteError);
        return error;
      },
    );

  it('asks in the way of an OpenAI-compatible endpoint, with the schema of the answer', async () => {
    await play(plays);
    const { claims } = await readWithIt(DOCUMENT, { key: KEY });
    expect(claims.map(({ source, kind, target }) => `${source.name} ${kind} ${target.name}`)).toEqual([
      'Iran support Hamas',
      'Hamas armed-conflict Israel',
    ]);
    const [{ path, headers, body }] = endpoint.seen as [SeenRequest];
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(body).toMatchObject({ model: 'm', temperature: 0, max_tokens: 4096 });
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
    expect(body.response_format!.json_schema!.schema).toMatchObject({
      type: 'object',
      required: ['claims'],
      additionalProperties: false,
    });
    expect(body).not.toHaveProperty('tools');
  });

  it('sends no key where there is none', async () => {
    await play(plays);
    await readWithIt();
    expect(endpoint.seen[0]!.headers).not.toHaveProperty('authorization');
  });

  describe('over a faulty line', () => {
    it.each<[string, Play]>([
      ['a failure of the server', fails(500)],
      ['a gateway that is down', writes('<html>Bad gateway</html>', 502, { 'content-type': 'text/html' })],
      ['an overloaded server', fails(503)],
      ['too many requests', fails(429, 'slow down', { 'retry-after': '0' })],
      ['a connection that is reset', resets],
      ['a response cut off in its middle', writes('{"choices":[{"message":{"content":"{')],
      ['a response of nothing', writes('')],
      ['a response without a choice', writes('{"id":"x","object":"chat.completion","choices":[]}')],
      ['a response that is no completion', writes('[1,2,3]')],
    ])('asks again after %s', async (_, fault) => {
      await play(fault, plays);
      expect((await readWithIt()).claims).toHaveLength(2);
      expect(endpoint.seen).toHaveLength(2);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(/trying again in \d+ s$/);
    });

    it('asks again where there is no answer in time, and breaks the first request off', async () => {
      await play(hangs, plays);
      expect((await readWithIt(DOCUMENT, { timeoutSeconds: 0.3 })).claims).toHaveLength(2);
      expect(notices).toEqual([expect.stringContaining('no answer within 0.3 s')]);
      expect(endpoint.brokenOff()).toBe(1);
    });

    it('waits as long as the endpoint asks', async () => {
      await play(fails(429, 'slow down', { 'retry-after-ms': '300' }), plays);
      await readWithIt();
      expect(endpoint.seen[1]!.at - endpoint.seen[0]!.at).toBeGreaterThanOrEqual(295);
    });

    it('waits longer each time, and gives up in the end, with what to do', async () => {
      await play(fails(503));
      const error = await failure(readWithIt(DOCUMENT, {}, { firstWait: 20 }));
      expect(error).toMatchObject({ code: 'endpoint-unreachable' });
      expect(error.message).toContain('in 6 tries (status 503');
      expect(error.hint).toContain('What was answered is kept');
      const gaps = endpoint.seen.slice(1).map(({ at }, i) => at - endpoint.seen[i]!.at);
      expect(gaps).toHaveLength(5);
      for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(20 * 2 ** i - 2);
    });

    it('does not wait for hours', async () => {
      await play(fails(429, 'come back tomorrow', { 'retry-after': '86400' }));
      expect(await failure(readWithIt())).toMatchObject({ code: 'endpoint-unreachable' });
      expect(endpoint.seen).toHaveLength(1);
    });

    it('says where nobody is there', async () => {
      await play(plays);
      await endpoint.close();
      const error = await failure(readWithIt());
      expect(error).toMatchObject({ code: 'endpoint-unreachable' });
      expect(error.message).toContain('ECONNREFUSED');
    });
  });

  describe('does not ask again', () => {
    it.each([
      [401, 'wrong key', 'endpoint-refused'],
      [403, 'not you', 'endpoint-refused'],
      [404, 'no such model', 'endpoint-refused'],
      [402, 'pay first', 'endpoint-refused'],
      [429, 'You exceeded your current quota: insufficient_quota', 'endpoint-refused'],
      [307, 'elsewhere', 'endpoint-refused'],
      [400, 'the context is too long', 'question-refused'],
      [413, 'too large', 'question-refused'],
    ])('after status %d (%s)', async (status, message, code) => {
      await play(fails(status, message, status === 307 ? { location: 'http://127.0.0.1:9/v1' } : {}));
      expect(await failure(readWithIt())).toMatchObject({ code });
      expect(endpoint.seen).toHaveLength(1);
    });
  });

  it('asks for JSON in simpler ways where the endpoint does not take a schema, and remembers which', async () => {
    const plain: Play = (request, response) =>
      request.body.response_format === undefined
        ? plays(request, response)
        : fails(400, `response_format ${request.body.response_format.type} is not supported`)(
            request,
            response,
          );
    await play(plain);
    expect((await readWithIt(LONG)).claims).toHaveLength(6);
    expect(endpoint.seen.map(({ body }) => body.response_format?.type ?? 'words').slice(0, 4)).toEqual([
      'json_schema',
      'json_object',
      'words',
      'words',
    ]);
  });

  it('shows the key to nobody, whatever the endpoint says', async () => {
    await play(fails(401, `Incorrect API key provided: ${KEY}.`));
    const error = await failure(readWithIt(DOCUMENT, { key: KEY }));
    expect(error.message).toContain('Incorrect API key provided: [key]');
    const all = `${error.message} ${error.hint} ${error.stack} ${JSON.stringify(error)} ${error.cause} ${notices}`;
    expect(all).not.toContain(KEY);
    expect(all).not.toContain('Hamas');
  });

  it('keeps no key beside the answers', async () => {
    await play(plays);
    await readWithIt(DOCUMENT, { key: KEY });
    for (const name of await readdir(folder))
      expect(await readFile(join(folder, name), 'utf8')).not.toContain(KEY);
  });

  it('breaks off a response without end', async () => {
    const endless: Play = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = 'x'.repeat(1 << 20);
      const more = (): void => {
        if (!response.destroyed) response.write(chunk, () => setImmediate(more));
      };
      more();
    };
    await play(endless, plays);
    expect((await readWithIt()).claims).toHaveLength(2);
    expect(endpoint.brokenOff()).toBe(1);
  });

  it.each([
    [
      'a tool call instead of an answer',
      {
        content: null,
        tool_calls: [{ id: '1', type: 'function', function: { name: 'decide', arguments: '{}' } }],
      },
    ],
    ['a refusal', { content: null, refusal: 'I cannot help with that.' }],
  ])('takes %s for an answer that cannot be used, and asks once more', async (_, message) => {
    const choice = { index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' };
    await play(writes(JSON.stringify({ id: 'x', created: 1, model: 'm', choices: [choice] })), plays);
    expect((await readWithIt()).claims).toHaveLength(2);
    expect(endpoint.seen).toHaveLength(2);
  });

  it.each([
    ['truncated JSON', says('{"claims":[{"quote":"Iran')],
    ['an answer that was cut off', says('{"claims":[', 'length')],
    ['words', says('I will not.')],
  ])('asks once more after %s', async (_, garbled) => {
    await play(garbled, plays);
    expect((await readWithIt()).claims).toHaveLength(2);
    expect(endpoint.seen).toHaveLength(2);
  });

  it('refuses what the endpoint makes up', async () => {
    const made = {
      source: { mention: 'Iran', name: 'Iran' },
      target: { mention: 'Hamas', name: 'Hamas' },
      trigger: 'armed',
      kind: 'support',
      form: 'event',
    };
    await play(
      says(
        JSON.stringify({
          claims: [
            { ...made, quote: 'Iran armed Hamas to the teeth.' },
            { ...made, quote: 'Iran armed Hamas in 2009.', kind: 'friendship' },
            { ...made, quote: 'Hamas' },
            { ...made, quote: 'Iran armed Hamas in 2009.' },
          ],
        }),
      ),
    );
    const { claims, doubts } = await readWithIt();
    expect(claims).toHaveLength(1);
    expect(doubts.map(({ message }) => /: ([^:]*)\.$/u.exec(message)![1])).toEqual([
      'its quote does not stand in the text',
      'its kind is not as asked for',
      'its quote stands at 2 places of what was asked about',
    ]);
  });

  describe('what was answered is kept', () => {
    it('and is not asked for again', async () => {
      await play(plays);
      const first = await readWithIt(LONG);
      const asked = endpoint.seen.length;
      expect(asked).toBe(6);
      expect(await readWithIt(LONG)).toEqual(first);
      expect(endpoint.seen).toHaveLength(asked);
    });

    it('when a reading breaks off, which then goes on where it stopped', async () => {
      await play(plays, plays, fails(401), plays);
      await failure(readWithIt(LONG));
      expect(endpoint.seen).toHaveLength(3);
      expect((await readWithIt(LONG)).claims).toHaveLength(6);
      expect(endpoint.seen).toHaveLength(3 + 4);
    });

    it('also where it could not be used, so that not even that is paid for twice', async () => {
      await play(says('No.'), fails(401), plays);
      await failure(readWithIt());
      await readWithIt();
      expect(endpoint.seen).toHaveLength(3);
      expect(endpoint.seen[2]!.body.messages.at(-1)!.content).toContain('could not be used');
    });

    it('but not for another model', async () => {
      await play(plays);
      await readWithIt();
      const other = createLanguageModelReader({ model: 'n', ask: asking({ model: 'n' }).ask });
      await readStepwise(other, DOCUMENT, starterCatalogue);
      expect(endpoint.seen.map(({ body }) => body.model)).toEqual(['m', 'n']);
    });

    it.each([
      ['cut off', (path: string) => truncate(path, 20)],
      ['overwritten', (path: string) => writeFile(path, '{"text":"{}"}')],
    ])('unless its file was %s', async (_, damage) => {
      await play(plays);
      const first = await readWithIt();
      for (const name of await readdir(folder)) await damage(join(folder, name));
      expect(await readWithIt()).toEqual(first);
      expect(endpoint.seen).toHaveLength(2);
    });
  });

  describe('rate limits', () => {
    it('spread the requests', async () => {
      await play(plays);
      const asked = asking({ requestsPerMinute: 2 });
      const stop = new AbortController();
      const questions = estimateWork(LONG, 'm').questions.slice(0, 3);
      const third = Promise.all(questions.map(({ question }) => asked.ask(question, stop.signal)));
      setTimeout(() => stop.abort(new Error('enough')), 400);
      await expect(third).rejects.toThrow('enough');
      expect(endpoint.seen).toHaveLength(2);
    });
  });

  describe('the budget', () => {
    const prices = { in: 1_000, out: 10_000 };

    it('counts what the endpoint says was used, and what was kept', async () => {
      await play(plays);
      await asking().ask(questionOf(), never);
      const asked = asking({ prices });
      await asked.ask(questionOf(), never);
      await asked.ask(estimateWork(LONG, 'm').questions[0]!.question, never);
      expect(asked.spent()).toEqual({ requests: 1, tokensIn: 1_000, tokensOut: 100, kept: 1, cost: 2 });
    });

    it('ends before it could be exceeded, and keeps what was answered', async () => {
      await play(plays);
      const dearest = 2 + 41 + 2;
      const error = await failure(readWithIt(LONG, { prices, highestCost: dearest + 2 }));
      expect(error).toMatchObject({ code: 'over-budget' });
      expect(endpoint.seen.length).toBeGreaterThan(0);
      expect(endpoint.seen.length).toBeLessThan(6);
      expect(await readdir(folder)).toHaveLength(endpoint.seen.length);
    });

    it('counts what may have been worked on in vain as the most that it can have cost', async () => {
      await play(hangs, plays);
      const asked = asking({ timeoutSeconds: 0.3, prices });
      await asked.ask(questionOf(), never);
      expect(asked.spent()).toMatchObject({ requests: 2, tokensOut: 4_096 + 100 });
    });
  });

  describe('stopping', () => {
    it.each(['ask', 'all'] as const)('breaks off the request that is out (%s)', async (which) => {
      await play(hangs);
      const stop = new AbortController();
      const asked = asking({}, which === 'all' ? { stop: stop.signal } : {});
      const answer = asked.ask(questionOf(), which === 'ask' ? stop.signal : never);
      setTimeout(() => stop.abort(new EntenteError('stopped', 'stopped')), 100);
      expect(await failure(answer)).toMatchObject({ code: 'stopped' });
      await expect.poll(() => endpoint.brokenOff()).toBe(1);
      expect(endpoint.seen).toHaveLength(1);
    });

    it('does not wait out a pause', async () => {
      await play(fails(429, 'slow down', { 'retry-after': '500' }));
      const stop = new AbortController();
      setTimeout(() => stop.abort(new EntenteError('stopped', 'stopped')), 100);
      expect(await failure(readWithIt(DOCUMENT, {}, { stop: stop.signal }))).toMatchObject({
        code: 'stopped',
      });
    });
  });
});
