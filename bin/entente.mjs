#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/apps/cli/main.js', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  const { prepare } = await import('../scripts/prepare.mjs');
  prepare();
}
const { main } = await import(built.href);
await main(process.argv, async () => (await import('../dist/apps/server/start-server.js')).startServer);
