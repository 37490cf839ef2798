/**
 * `cannot-open` the browser gives no database (Firefox that never remembers history, a blocked upgrade);
 * `newer-version` the data was written by a newer Vigie;
 * `migration-failed` the upgrade failed: the old data is untouched;
 * `quota` the disk is full; `damaged` the data can't be read; `not-found` no such conversation;
 * `not-flagged` never reached `warning`: such words are not stored;
 * `locked` it takes the user's passphrase; `deleted` the user deleted it, and what came since brings no sign of its own; `failed` anything else.
 */
export type LogErrorCode =
  | 'cannot-open'
  | 'newer-version'
  | 'migration-failed'
  | 'quota'
  | 'damaged'
  | 'not-found'
  | 'not-flagged'
  | 'deleted'
  | 'locked'
  | 'failed';

export class LogError extends Error {
  readonly code: LogErrorCode;

  constructor(code: LogErrorCode, cause?: unknown) {
    super(`log: ${code}`, { cause });
    this.name = 'LogError';
    this.code = code;
  }
}

const BY_NAME: Readonly<Record<string, LogErrorCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  // What the engines throw for files they can't read: Chromium UnknownError/DataError, Firefox UnknownError.
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
};

/** Turns whatever a database call threw into one of the plain codes. */
export function toLogError(error: unknown): LogError {
  if (error instanceof LogError) return error;
  const name = error instanceof Error ? error.name : '';
  return new LogError(BY_NAME[name] ?? 'failed', error);
}
