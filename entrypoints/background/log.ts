import { type Log, openLog } from '../../utils/log/index.ts';

let opened: Promise<Log> | null = null;

/** The log, opened once for the life of this worker; a failure is not remembered, the next call tries again. */
export function useLog(): Promise<Log> {
  opened ??= openLog().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
