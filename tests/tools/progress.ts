import { statSync } from 'node:fs';

const WIDTH = 30;
const EVERY_MS = 150;

/** A progress bar on standard error, for people only: silent unless that is a terminal. */
export class Progress {
  readonly #total: number;
  #bytes = 0;
  #shownAt = 0;
  #shown = false;

  /** `total` in bytes, 0 when it can't be known (standard input). */
  constructor(total: number) {
    this.#total = total;
  }

  readonly onBytes = (bytes: number): void => {
    this.#bytes += bytes;
    if (!process.stderr.isTTY || Date.now() - this.#shownAt < EVERY_MS) return;
    this.#shownAt = Date.now();
    this.#shown = true;
    process.stderr.write(`\r${barOf(this.#bytes, this.#total)}`);
  };

  /** Takes the bar away. */
  end(): void {
    if (this.#shown) process.stderr.write(`\r${' '.repeat(WIDTH + 24)}\r`);
    this.#shown = false;
  }
}

export function barOf(bytes: number, total: number): string {
  const read = `${(bytes / 1e6).toFixed(1)} MB`;
  if (total <= 0) return read;
  const share = Math.min(1, bytes / total);
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.round(share * 100)} % ${read}`;
}

/** Size of files together; 0 when one of them has none (standard input, a file that is missing). */
export function sizeOf(paths: readonly string[]): number {
  let total = 0;
  for (const path of paths) {
    const size = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) return 0;
    total += size;
  }
  return total;
}
