/**
 * npm run mutation [-- text match …]
 * Changes the engine in many small ways, one at a time, and counts which changes the tests notice (Stryker). One
 * report a part in reports/; fails where the tests of a part notice less than 80 %.
 */
import { Stryker } from '@stryker-mutator/core';
import { PART_VARIABLE, PARTS, type Part } from './parts.ts';

const LEAST_NOTICED = 80;

const optionsFor = (part: Part): ConstructorParameters<typeof Stryker>[0] => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: [`utils/detection/${part}/**/*.ts`],
  coverageAnalysis: 'perTest',
  // Code that runs once, when a file is loaded, would need a new process for every change of it.
  ignoreStatic: true,
  timeoutMS: 3000,
  concurrency: 1,
  ignorePatterns: ['/demo-output', '/test-output', '/reports', '/public', '/components', '/entrypoints'],
  reporters: [process.stderr.isTTY ? 'progress' : 'progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: `reports/mutation-${part}.html` },
  jsonReporter: { fileName: `reports/mutation-${part}.json` },
  thresholds: { high: 90, low: LEAST_NOTICED, break: LEAST_NOTICED },
});

const asked = process.argv.slice(2);
const parts = PARTS.filter((part) => asked.length === 0 || asked.includes(part));

if (parts.length === 0) {
  console.error(`usage: npm run mutation [-- ${PARTS.join(' ')}]`);
  process.exitCode = 2;
}
for (const part of parts) {
  process.env[PART_VARIABLE] = part;
  await new Stryker(optionsFor(part)).runMutationTest();
}
