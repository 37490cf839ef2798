import { zipSync } from 'fflate';
import type { EvidenceFile } from './evidence-file.ts';

/** ZIP dates begin in 1980 and end in 2107 (APPNOTE.TXT 4.4.6, MS-DOS format). */
const EARLIEST = Date.UTC(1980, 0, 1);
const LATEST = Date.UTC(2107, 0, 1);

/** fflate writes a date's local parts: these are the UTC ones, so that the same files give the same bytes anywhere. */
function dosDate(ms: number): Date {
  const date = new Date(Math.min(LATEST, Math.max(EARLIEST, Number.isFinite(ms) ? ms : EARLIEST)));
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}

/** One ZIP with the files side by side, their dates in UTC. */
export function zipEvidence(files: readonly EvidenceFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, bytes, modifiedAt }) => [name, [bytes, { mtime: dosDate(modifiedAt) }]]),
    ),
  );
}
