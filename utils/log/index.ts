export { LogError, type LogErrorCode } from './log-error.ts';
export { type OpenLogOptions, openLog } from './open-log.ts';
export type { ListFilter, Log, LogEntry, ReadConversation, Saved } from './types.ts';
