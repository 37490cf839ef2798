export { LogError } from './log-error.ts';
export { openLog } from './open-log.ts';
export type { Log, LogEntry } from './types.ts';
