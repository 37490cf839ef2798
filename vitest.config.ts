import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** unit + project: no browser. e2e: the built extension in real browsers, one file at a time on small machines. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        // Generous: property tests on a busy machine. Nothing is asserted by the clock.
        test: {
          name: 'unit',
          include: ['tests/{unit,sites,migrations,archives}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'project', include: ['tests/project/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/sites/**/*.e2e.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          setupFiles: ['tests/e2e/time-limit/start.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
