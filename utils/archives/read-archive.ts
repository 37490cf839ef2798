import type { ArchiveFormat } from '../model/index.ts';
import { Distinct } from './conversations/distinct.ts';
import { reasonOf } from './damage.ts';
import type { Answers, ArchiveEntry, ArchiveReader, Finding } from './format.ts';
import { LIMITS } from './limits.ts';
import type { Archive } from './open-archive.ts';
import { recognise } from './recognise.ts';
import { READERS } from './register.ts';
import { type ReadingProgress, Tally } from './tally.ts';

/**
 * What reading a whole archive gives, besides what its readers find.
 * `format`: so many files of such an archive are there; comes before what is in them. None of these: it is no archive
 * that Vigie knows.
 */
export type ArchiveFinding =
  | Finding
  | { readonly kind: 'format'; readonly format: ArchiveFormat; readonly entries: number };

/**
 * Reads an archive from beginning to end. Rejects with the signal's reason when it is aborted; all other trouble is
 * told as a finding. Kinds of entries that were not understood are summed up at the end.
 */
export async function* readArchive(
  archive: Archive,
  answers: Answers,
  signal: AbortSignal,
  onProgress: (progress: ReadingProgress) => void = () => {},
  readers: readonly ArchiveReader[] = READERS,
): AsyncGenerator<ArchiveFinding> {
  const notUnderstood = new Map<string, number>();
  const count = (what: string, more: number) => {
    const kind = notUnderstood.has(what) || notUnderstood.size < LIMITS.kinds ? what : 'other';
    notUnderstood.set(kind, (notUnderstood.get(kind) ?? 0) + more);
  };
  for (const { entry, reason } of archive.damaged) yield { kind: 'damaged', entry, reason };

  const parts = new Map<ArchiveReader, ArchiveEntry[]>();
  for (const entry of archive.entries) {
    signal.throwIfAborted();
    const recognised = await recognise(entry, readers);
    if (recognised.as === 'part') {
      const entries = parts.get(recognised.reader);
      if (entries) entries.push(entry);
      else parts.set(recognised.reader, [entry]);
    }
    if (recognised.as === 'zip-in-zip') count('zip', 1);
    if (recognised.as === 'damaged') yield { kind: 'damaged', entry: entry.path, reason: recognised.reason };
  }

  const tally = new Tally(parts, signal, onProgress);
  const distinct = new Distinct();
  for (const [reader, entries] of parts) {
    yield { kind: 'format', format: reader.format, entries: entries.length };
    for await (const finding of findings(reader.read(tally.counted(entries), answers), distinct, tally)) {
      signal.throwIfAborted();
      if (finding.kind === 'not-understood') count(finding.what, finding.count);
      else if (finding.kind !== 'conversation') yield finding;
      else {
        tally.addConversation(finding.conversation.messages.length);
        yield finding;
      }
    }
  }
  for (const [what, number] of notUnderstood) yield { kind: 'not-understood', what, count: number };
  tally.finish();
}

/** What the reader finds; where it throws, that is damage of the entry it was reading. */
async function* findings(
  read: AsyncIterable<Finding>,
  distinct: Distinct,
  tally: Tally,
): AsyncGenerator<Finding> {
  try {
    for await (const finding of read) {
      const conversation = finding.kind === 'conversation' ? distinct.only(finding.conversation) : null;
      if (finding.kind !== 'conversation') yield finding;
      else if (conversation) yield { kind: 'conversation', conversation };
    }
  } catch (error) {
    tally.signal.throwIfAborted();
    yield { kind: 'damaged', entry: tally.current, reason: reasonOf(error) };
  }
}
