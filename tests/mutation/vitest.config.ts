import { defineConfig } from 'vitest/config';
import { testFolders } from './parts.ts';

/** The tests that hold a part of the engine, and none that only pass through it. */
export default defineConfig({
  test: {
    include: testFolders().map((folder) => `tests/unit/detection/${folder}/**/*.test.ts`),
    // Texts of a megabyte, against all shipped rules: too slow to run once a change.
    exclude: ['tests/unit/detection/automaton/linear.test.ts'],
  },
});
