import type { EvidenceFile } from './evidence-file.ts';

export const SUMS = 'SHA256SUMS';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text that `sha256sum -c` and `shasum -a 256 -c` accept, one line a file. */
export async function sumsOf(files: readonly EvidenceFile[]): Promise<string> {
  const lines = await Promise.all(files.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}\n`));
  return lines.join('');
}

/**
 * Fingerprint of the sums, 64 hexadecimal digits: who keeps it from the day of the export can tell later that
 * nothing was changed. Throws if `files` hold no sums.
 */
export async function fingerprintOf(files: readonly EvidenceFile[]): Promise<string> {
  const sums = files.find(({ name }) => name === SUMS);
  if (!sums) throw new Error(`no ${SUMS} among the files`);
  return sha256(sums.bytes);
}
