import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The command line and the server as a few files: a process of many small modules spends half a second finding them.
 * What is native, or large and seldom needed, stays outside and is loaded from node_modules when it is needed.
 */
export default defineConfig({
  root: at('.'),
  logLevel: 'warn',
  ssr: {
    noExternal: true,
    external: ['libsql', 'unpdf', 'mammoth', 'linkedom', '@mozilla/readability', 'marked'],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('../dist/app'),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: at('cli/main.ts'),
        server: at('server/start-server.ts'),
        'reading-worker': at('../src/adapters/reading/reading-worker.ts'),
        'simulation-worker': at('../src/adapters/simulation/simulation-worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
