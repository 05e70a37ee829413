import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `entente serve` answers while the workbench is being worked on. It refuses posts of another origin. */
const SERVER = 'http://127.0.0.1:4180';

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react()],
  server: { proxy: { '/api': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } } } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // The content security policy allows no `data:` addresses for fonts.
    assetsInlineLimit: 0,
    // The library is pure, so that of a folder and of what it leans on only that comes along which a room uses.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          { test: new RegExp(`^${here('../../src/')}`), sideEffects: false },
          {
            test: /\/node_modules\/(?:edtf|nearley|zod|yaml|csv-stringify|fastest-levenshtein)\//,
            sideEffects: false,
          },
        ],
      },
    },
  },
});
