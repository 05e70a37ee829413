import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type BuildEnvironmentOptions, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `entente serve` answers while the workbench is being worked on. It refuses posts of another origin. */
const SERVER = 'http://127.0.0.1:4180';

const rolldownOptions: BuildEnvironmentOptions['rolldownOptions'] = {
  // The library is pure, so that of a folder and of what it leans on only that comes along which a room uses.
  treeshake: {
    moduleSideEffects: [
      { test: new RegExp(`^${here('../../src/')}`), sideEffects: false },
      {
        test: /\/node_modules\/(?:edtf|nearley|zod|yaml|csv-stringify|fastest-levenshtein|xmlbuilder2|@oozcitak)\//,
        sideEffects: false,
      },
    ],
  },
  // The GEXF writer's library asks for Node's modules. It is looked at and left out, since no room writes GEXF: no news.
  onLog: (level, log, handle) => {
    if (!/externalized for browser.*(xmlbuilder2|@oozcitak)/s.test(log.message)) handle(level, log);
  },
};

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react()],
  server: { proxy: { '/api': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } } } },
  worker: { format: 'es', rolldownOptions },
  build: {
    rolldownOptions,
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // The content security policy allows no `data:` addresses for fonts.
    assetsInlineLimit: 0,
  },
});
