import { openAsBlob, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChosenFile } from '../../utils/archives/index.ts';

const SAMPLES = fileURLToPath(new URL('samples/', import.meta.url));

/** A sample (invented content, a platform's exact bytes) as the user would choose it: a file, or all of a folder. */
export async function sampleFiles(path: string): Promise<readonly ChosenFile[]> {
  const whole = join(SAMPLES, path);
  if (!statSync(whole).isDirectory())
    return [{ name: path.replace(/^.*\//, ''), blob: await openAsBlob(whole) }];
  const names = readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(whole, name)).isFile())
    .sort();
  return Promise.all(names.map(async (name) => ({ name, blob: await openAsBlob(join(whole, name)) })));
}
