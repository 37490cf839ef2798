export { LogError } from './log-error.ts';
export { openLog } from './open-log.ts';
export type { AccountLog, ListFilter, ListPlace, Log, LogEntry, ReadConversation } from './types.ts';
