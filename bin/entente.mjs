#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/app/main.js', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  const { prepare } = await import('../scripts/prepare.mjs');
  prepare();
}
const { main } = await import(built.href);
// The command line and the server know nothing of each other; they meet here.
await main(process.argv, {
  version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  samples: fileURLToPath(new URL('../samples/afpak/reports', import.meta.url)),
  startServer: async (options) => {
    const { startServer } = await import('../dist/app/server.js');
    return startServer({ ...options, webFolder: fileURLToPath(new URL('../dist/web', import.meta.url)) });
  },
});
