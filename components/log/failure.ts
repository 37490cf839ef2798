/** Why the log gave nothing, in the words of utils/log's error codes; `failed` is anything else. */
export const LOG_FAILURES = [
  'cannot-open',
  'newer-version',
  'migration-failed',
  'quota',
  'damaged',
  'not-found',
  'locked',
  'failed',
] as const;
export type LogFailure = (typeof LOG_FAILURES)[number];

/** The failure that an error of utils/log (or anything else that was thrown) stands for. */
export function logFailureOf(error: unknown): LogFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return LOG_FAILURES.find((failure) => failure === code) ?? 'failed';
}

/** Trying again can't help: the thing itself is gone or unreadable. */
export const isFinal = (failure: LogFailure): boolean => failure === 'not-found' || failure === 'damaged';
