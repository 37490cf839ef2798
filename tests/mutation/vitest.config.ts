import { defineConfig } from 'vitest/config';
import { testFolders } from './parts.ts';

/** The tests that hold a part of the engine, and none that only pass through it. */
export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 60_000,
    include: testFolders().map((folder) => `tests/unit/detection/${folder}/**/*.test.ts`),
    // Too slow to run once a change, and by chance: texts of a megabyte, thousands of random texts and talks.
    exclude: ['**/*.property.test.ts', 'tests/unit/detection/automaton/linear.test.ts'],
  },
});
