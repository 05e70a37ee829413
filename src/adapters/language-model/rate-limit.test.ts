import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

/** A clock that only waiting moves. */
const limitOf = (limits: { requestsPerMinute?: number; tokensPerMinute?: number }) => {
  let at = 0;
  const limit = createRateLimit({
    ...limits,
    now: () => at,
    wait: async (milliseconds) => {
      at += milliseconds;
    },
  });
  const signal = new AbortController().signal;
  return { limit, now: () => at, enter: (tokens = 1) => limit.enter(tokens, signal) };
};

describe('createRateLimit', () => {
  it('lets all through where there is no limit', async () => {
    const { enter, now } = limitOf({});
    for (let i = 0; i < 100; i += 1) await enter(1e6);
    expect(now()).toBe(0);
  });

  it('lets no more requests through in any minute than are allowed', async () => {
    const { enter, now } = limitOf({ requestsPerMinute: 3 });
    const times: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      await enter();
      times.push(now());
    }
    expect(times).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000, 120_000, 120_000, 180_000]);
  });

  it('lets no more tokens through in any minute than are allowed', async () => {
    const { enter, now } = limitOf({ tokensPerMinute: 1_000 });
    await enter(600);
    await enter(300);
    expect(now()).toBe(0);
    await enter(200);
    expect(now()).toBe(60_000);
  });

  it('counts what a request really took, once that is known', async () => {
    const { enter, now } = limitOf({ tokensPerMinute: 1_000 });
    const tell = await enter(100);
    tell(900);
    await enter(200);
    expect(now()).toBe(60_000);
  });

  it('lets a request that is larger than the allowance through in an empty minute', async () => {
    const { enter, now } = limitOf({ tokensPerMinute: 1_000 });
    await enter(5_000);
    expect(now()).toBe(0);
    await enter(5_000);
    expect(now()).toBe(60_000);
  });

  it('lets nobody through before a pause has passed', async () => {
    const { limit, enter, now } = limitOf({ requestsPerMinute: 5 });
    limit.pause(7_000);
    await enter();
    expect(now()).toBe(7_000);
  });

  it('does not let go whoever has been told to stop', async () => {
    const { limit } = limitOf({ requestsPerMinute: 1 });
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(limit.enter(1, stop.signal)).rejects.toThrow('stopped');
  });
});
