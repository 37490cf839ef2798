import type { ArchiveEntry } from '../format.ts';
import { type About, newAbout, note } from './about.ts';
import { threadFile } from './thread-file.ts';

/** The files of one conversation, in their order, and what the first of them says about it. */
export interface Thread {
  readonly key: string;
  readonly entries: readonly ArchiveEntry[];
  readonly about: About;
}

const NUMBERED = /(?:^|\/)message_(\d+)\.json$/i;
const numberOf = (path: string): number => Number(NUMBERED.exec(path)?.[1] ?? 0);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** message_1.json, message_2.json … of one folder are one conversation; files without a folder say it themselves. */
export async function threadsOf(entries: readonly ArchiveEntry[]): Promise<Thread[]> {
  const threads = new Map<string, { entries: ArchiveEntry[]; about: About }>();
  for (const entry of entries) {
    const isPart = NUMBERED.test(entry.path);
    const folder = isPart ? folderOf(entry.path) : '';
    const known = folder === '' ? undefined : threads.get(folder);
    const about = known?.about ?? (await beginning(entry, folder === '' && isPart));
    const key = folder || (isPart && about.threadPath) || entry.path;
    const thread = threads.get(key) ?? { entries: [], about };
    thread.entries.push(entry);
    threads.set(key, thread);
  }
  return [...threads].map(([key, thread]) => ({
    key,
    about: thread.about,
    entries: thread.entries.sort((a, b) => numberOf(a.path) - numberOf(b.path)),
  }));
}

/** Stops at the messages, unless the path of the thread is needed, which may come after them. */
async function beginning(entry: ArchiveEntry, needsPath: boolean): Promise<About> {
  const about = newAbout();
  try {
    for await (const piece of threadFile(entry)) {
      if (piece.kind === 'about') note(about, piece.key, piece.value);
      else if (!needsPath && about.participants.length > 0) break;
    }
  } catch {
    // What is damaged is told when the messages are read.
  }
  return about;
}
