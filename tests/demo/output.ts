import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/harness/index.ts';

const FOLDER = join(ROOT, 'demo-output');

/** Empties the folder of the demo's results (ignored by git) and gives its path. */
export function freshOutput(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return FOLDER;
}
