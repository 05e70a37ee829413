import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests keep to projects of their own: never the database or folder that a developer works in. */
const env = { DATABASE_URL: '', ENTENTE_PROJECT: '' };

/** Every core up to four: vitest itself would leave one of two idle. */
const WORKERS = Math.min(4, availableParallelism());

/** Browser tests that time the page, one after another. */
const ALONE = ['test/e2e/large-document.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: [
            'src/**/*.test.ts',
            'apps/**/*.test.ts',
            'samples/**/*.test.ts',
            'test/*.test.ts',
            'test/golden/**/*.test.ts',
            'test/reference/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          env,
          include: ['test/e2e/**/*.test.ts'],
          exclude: ALONE,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e-alone',
          env,
          include: ALONE,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
