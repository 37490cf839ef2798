import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../e2e/harness/index.ts';

/** Builds the extension for Chromium into .output; takes a second or two. Throws with the builder's words. */
export function buildExtension(): void {
  const wxt = join(createRequire(import.meta.url).resolve('wxt'), '..', '..', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}${stderr}`);
}
