import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } as const;

/** The folder of the built extension. Throws with the command to run when it is not built. */
export function builtExtension(browser: keyof typeof BUILDS): string {
  const folder = join(ROOT, BUILDS[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${BUILDS[browser]} is not there: run "npm run build" first`);
  }
  return folder;
}

/** Where a test leaves a screenshot. */
export function screenshotPath(name: string): string {
  const folder = join(ROOT, 'test-output/screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
