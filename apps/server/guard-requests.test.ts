import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { guardRequests } from './guard-requests.ts';

const appOn = (host: string): Hono => {
  const app = new Hono();
  app.use(guardRequests(host));
  app.all('*', (c) => c.text('inside'));
  return app;
};

const ask = (headers: Record<string, string>, method = 'GET', listensOn = '127.0.0.1') =>
  appOn(listensOn).request('http://127.0.0.1:4180/api/project', { method, headers });

describe('guardRequests', () => {
  it.each(['127.0.0.1:4180', 'localhost:4180', 'LOCALHOST:4180', '[::1]:4180', '127.0.0.1'])(
    'answers as %s',
    async (host) => {
      expect((await ask({ host })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:4180',
    'localhost.evil.example:4180',
    '127.0.0.1.evil.example',
    'evil.example#localhost',
    'localhost@evil.example',
    '0.0.0.0:4180',
    '169.254.169.254',
    '',
  ])('does not answer as "%s", whatever name was bound to this machine', async (host) => {
    const response = await ask({ host });
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toContain('problem+json');
    expect(await response.text()).not.toContain('inside');
  });

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:9999' },
    { origin: 'https://127.0.0.1:4180' },
    { origin: 'not an origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:5000' },
  ])('takes no change from another site: %j', async (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await ask({ host: '127.0.0.1:4180', ...headers }, method);
      expect(response.status).toBe(403);
      expect((await response.json()).detail).toMatch(/own pages/);
    }
  });

  it('takes changes from its own pages, and from programs that are no page', async () => {
    const own = { host: '127.0.0.1:4180', origin: 'http://127.0.0.1:4180', 'sec-fetch-site': 'same-origin' };
    expect((await ask(own, 'POST')).status).toBe(200);
    expect((await ask({ host: '127.0.0.1:4180' }, 'POST')).status).toBe(200);
  });

  it('listening for a team, still takes no change from another site', async () => {
    const team = { host: 'desk.example:4180' };
    expect((await ask(team, 'GET', '0.0.0.0')).status).toBe(200);
    expect((await ask({ ...team, origin: 'http://evil.example' }, 'POST', '0.0.0.0')).status).toBe(403);
    expect((await ask({ ...team, origin: 'http://desk.example:4180' }, 'POST', '0.0.0.0')).status).toBe(200);
  });

  it('answers nothing to a page of another site that reads it, and sends a strict policy with everything', async () => {
    const refused = await ask({
      host: '127.0.0.1:4180',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
    });
    expect(refused.status).toBe(403);
    // A link to the workbench on another site may be followed.
    const followed = await ask({
      host: '127.0.0.1:4180',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
    });
    expect(followed.status).toBe(200);
    for (const response of [followed, await ask({ host: 'evil.example' })]) {
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http|wasm/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});
