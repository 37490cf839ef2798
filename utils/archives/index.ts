export type { DamageReason } from './damage.ts';
export type { Answers, ArchiveEntry, ArchiveReader, EntryHead, Finding } from './format.ts';
export { type Archive, type ChosenFile, openArchive } from './open-archive.ts';
export { type ArchiveFinding, readArchive } from './read-archive.ts';
export { isArchive } from './recognise.ts';
export type { ReadingProgress } from './tally.ts';
