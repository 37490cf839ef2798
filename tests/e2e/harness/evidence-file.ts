import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

export interface UnpackedEvidence {
  readonly folder: string;
  readonly names: readonly string[];
  text(name: string): string;
}

/** Unpacks an exported ZIP into a folder (a fresh temporary one unless told). Refuses names that lead out of it. */
export function unpackEvidence(zip: string, into?: string): UnpackedEvidence {
  const folder = into ?? mkdtempSync(join(tmpdir(), 'vigie-evidence-'));
  const files = unzipSync(readFileSync(zip));
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep))
      throw new Error(`the ZIP holds a name that leads out: ${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return {
    folder,
    names: Object.keys(files),
    text: (name) => readFileSync(join(folder, name), 'utf8'),
  };
}

/** Runs `sha256sum -c` where the sums lie, as a police officer would. Throws with its output when a sum is wrong. */
export function checkSums({ folder, names }: UnpackedEvidence): string {
  const sums = names.find((name) => /(^|\/)SHA256SUMS$/.test(name));
  if (!sums) throw new Error('the export has no SHA256SUMS');
  const command = process.platform === 'darwin' ? ['shasum', '-a', '256', '-c'] : ['sha256sum', '-c'];
  const [program = '', ...args] = command;
  const path = join(folder, sums);
  const { status, stdout, stderr } = spawnSync(program, [...args, 'SHA256SUMS'], {
    cwd: dirname(path),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`sha256sum -c: ${stdout}${stderr}`);
  return stdout;
}
