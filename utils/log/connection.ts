import { openDB } from 'idb';
import { LogError } from './log-error.ts';
import { migrate, type Step } from './migrations/index.ts';
import type { LogDatabase, LogSchema } from './schema.ts';

export interface Connection {
  /** The open database; opens it again if the browser or another context made it close. */
  use(): Promise<LogDatabase>;
  close(): void;
}

/** Other contexts close at once when asked to (`blocking`); one that doesn't in this time is stuck. */
const BLOCKED_FOR_TOO_LONG_MS = 10_000;

function openingError(error: unknown, migrationError: unknown): LogError {
  if (migrationError !== undefined) return new LogError('migration-failed', migrationError);
  const newer = error instanceof Error && error.name === 'VersionError';
  return new LogError(newer ? 'newer-version' : 'cannot-open', error);
}

/** A lazy connection to the database `name`, brought to the version of the last of `steps`. */
export function connect(name: string, steps: readonly Step[]): Connection {
  let current: Promise<LogDatabase> | null = null;
  const forget = (): void => {
    current = null;
  };

  async function open(): Promise<LogDatabase> {
    let migrationError: unknown;
    let stuck: ReturnType<typeof setTimeout> | undefined;
    const tooLong = Promise.withResolvers<never>();
    try {
      const opening = openDB<LogSchema>(name, steps.length, {
        upgrade: (db, from, _to, transaction) =>
          migrate(steps, db as never, from, transaction as never, (error) => {
            migrationError = error;
          }),
        blocked: () => {
          stuck = setTimeout(() => tooLong.reject(new LogError('cannot-open')), BLOCKED_FOR_TOO_LONG_MS);
        },
        blocking: (_current, _blocked, event) => {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      });
      return await Promise.race([opening, tooLong.promise]);
    } catch (error) {
      throw openingError(error, migrationError);
    } finally {
      clearTimeout(stuck);
    }
  }

  return {
    use() {
      if (!current) {
        const opening = open();
        current = opening;
        // A failure is not remembered: the next use tries again.
        opening.catch(() => {
          if (current === opening) forget();
        });
      }
      return current;
    },
    close() {
      void current?.then(
        (db) => db.close(),
        () => undefined,
      );
      forget();
    },
  };
}
