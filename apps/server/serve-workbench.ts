import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the built workbench from a list of its files made once, so that no path of a request reaches the disk. */
export const serveWorkbench = (app: OpenAPIHono, folder: string): void => {
  const files = readdir(folder, { recursive: true }).then(
    (names) => new Set(names.map((name) => `/${name.split(sep).join('/')}`)),
    () => new Set<string>(),
  );
  app.get('*', async (c) => {
    const known = await files;
    const asked = c.req.path;
    const path =
      known.has(asked) && extname(asked) !== '' ? asked : extname(asked) === '' ? '/index.html' : null;
    if (path === null || !known.has(path)) return c.text('Not found', 404);
    const body = Readable.toWeb(createReadStream(join(folder, path))) as ReadableStream;
    return c.body(body, 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
};
