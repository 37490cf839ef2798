export type { Answers, ArchiveEntry, ArchiveReader, EntryHead, Finding } from './format.ts';
