import { defineConfig } from 'vitest/config';

/** Tests keep to projects of their own: never the database or folder that a developer works in. */
const env = { DATABASE_URL: '', ENTENTE_PROJECT: '' };

export default defineConfig({
  test: {
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
