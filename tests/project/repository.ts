import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the tracked and new files (as git lists them) below the given folders, relative to the root. */
export function sourceFiles(...folders: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(listed.split('\n'))].filter((path) => path !== '' && existsSync(ROOT + path));
}

export const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
export const readJson = (path: string): unknown => JSON.parse(read(path));

/** Folders of the two builds that the tests look into (`npm run build`). */
export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } as const;
