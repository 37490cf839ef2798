import type {
  ArchiveFailure,
  ArchiveQuestion,
  ConversationResult,
} from '../../../components/archive/archive-state.ts';
import {
  type Answers,
  type Archive,
  type ArchiveFinding,
  type ReadingProgress,
  readArchive,
} from '../../../utils/archives/index.ts';
import { type ArchivedConversation, type Assessment, levelRank } from '../../../utils/model/index.ts';
import type { ReadSoFar, Report } from '../protocol.ts';
import { addQuestion } from './add-question.ts';
import { resultOf } from './result-of.ts';
import { Sum } from './sum.ts';

/** A conversation that may be kept, with what was found in it. */
export interface Held {
  readonly conversation: ArchivedConversation;
  readonly assessment: Assessment;
}

export interface ReadingDeps {
  readonly tell: (report: Report) => void;
  /** ms of any steady clock. */
  readonly now: () => number;
  readonly judge: (conversation: ArchivedConversation, onSlice: () => void) => Assessment;
  /** SHA-256 of the whole file. */
  readonly hash: (onRead: (bytes: number) => void) => Promise<string>;
  readonly fileBytes: number;
}

/** Often enough to look alive, seldom enough to leave the page's thread alone. */
const TELL_EVERY_MS = 150;
/** So few at a time that the page takes them in within a frame. */
const RESULTS_AT_ONCE = 10;
const NOTHING: ReadingProgress = { bytesRead: 0, bytesTotal: 0, messages: 0, conversations: 0 };

const atLeast = (level: 'notice' | 'warning', { level: reached }: Assessment): boolean =>
  levelRank(reached) >= levelRank(level);

/**
 * Reads an archive to its end and tells what it finds. What comes back may be kept by the user; every other
 * conversation is forgotten as soon as it is judged.
 */
export async function readFindings(
  archive: Archive,
  answers: Answers,
  { tell, now, judge, hash, fileBytes }: ReadingDeps,
): Promise<ReadonlyMap<string, Held>> {
  const held = new Map<string, Held>();
  const sum = new Sum();
  const begun = new Set<string>();
  let questions: readonly ArchiveQuestion[] = [];
  let waiting: ConversationResult[] = [];
  let progress = NOTHING;
  let summed: number | null = null;

  const flush = (): void => {
    if (waiting.length > 0) tell({ tell: 'found', results: waiting });
    waiting = [];
  };
  const soFar = (): ReadSoFar => ({
    stage: summed === null ? 'reading' : 'fingerprint',
    bytes: summed ?? progress.bytesRead,
    bytesInAll: summed === null ? progress.bytesTotal : fileBytes,
    files: sum.files,
    filesRead: begun.size,
    conversations: sum.conversations,
    messages: sum.messages,
    flagged: held.size,
  });
  let toldAt = Number.NEGATIVE_INFINITY;
  const alive = (): void => {
    if (now() - toldAt < TELL_EVERY_MS) return;
    toldAt = now();
    flush();
    tell({ tell: 'progress', read: soFar() });
  };

  const judged = (conversation: ArchivedConversation): void => {
    // With a question open all will be read again: what is judged now would be judged in vain.
    if (questions.length > 0) return;
    const assessment = judge(conversation, alive);
    if (atLeast('warning', assessment)) held.set(conversation.id, { conversation, assessment });
    if (atLeast('notice', assessment)) waiting.push(resultOf(conversation, assessment));
    if (waiting.length >= RESULTS_AT_ONCE) flush();
  };
  const take = (finding: ArchiveFinding): void => {
    sum.take(finding);
    if (finding.kind === 'conversation') judged(finding.conversation);
    else if (finding.kind === 'question') questions = addQuestion(questions, finding);
    alive();
  };
  const watched: Archive = {
    ...archive,
    entries: archive.entries.map((entry) => ({
      ...entry,
      open() {
        // Before a format is known, entries are only looked into.
        if (sum.files > 0) begun.add(entry.path);
        alive();
        return entry.open();
      },
    })),
  };
  const onProgress = (next: ReadingProgress): void => {
    progress = next;
    alive();
  };

  alive();
  const uncancelled = new AbortController().signal;
  for await (const finding of readArchive(watched, answers, uncancelled, onProgress)) take(finding);

  const nothing = (report: Report): ReadonlyMap<string, Held> => {
    tell(report);
    return new Map();
  };
  if (questions.length > 0) return nothing({ tell: 'questions', questions });
  if (sum.conversations === 0) return nothing({ tell: 'failed', failure: whyNothing(sum) });
  flush();
  let sha256: string | null = null;
  if (held.size > 0) {
    summed = 0;
    sha256 = await hash((bytes) => {
      summed = (summed ?? 0) + bytes;
      alive();
    });
  }
  tell({ tell: 'finished', summary: sum.summary(sha256) });
  return held;
}

function whyNothing({ damaged, files }: Sum): ArchiveFailure {
  return damaged[0]?.reason ?? (files > 0 ? 'no-messages' : 'not-an-archive');
}
