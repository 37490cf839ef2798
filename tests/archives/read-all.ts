import {
  type Answers,
  type ArchiveFinding,
  type ChosenFile,
  openArchive,
  readArchive,
} from '../../utils/archives/index.ts';
import type { ArchivedConversation } from '../../utils/model/index.ts';

/** Everything that reading these files gives, by kind. */
export interface Read {
  readonly conversations: readonly ArchivedConversation[];
  readonly others: readonly Exclude<ArchiveFinding, { kind: 'conversation' }>[];
}

export async function readAll(files: readonly ChosenFile[], answers: Answers = {}): Promise<Read> {
  const conversations: ArchivedConversation[] = [];
  const others: Exclude<ArchiveFinding, { kind: 'conversation' }>[] = [];
  const archive = await openArchive(files);
  for await (const finding of readArchive(archive, answers, new AbortController().signal)) {
    if (finding.kind === 'conversation') conversations.push(finding.conversation);
    else others.push(finding);
  }
  return { conversations, others };
}

/** A text as a file that the user chose. */
export const textFile = (name: string, text: string): ChosenFile => ({ name, blob: new Blob([text]) });

/** What the tests compare: one line a message, "time sender kind: text". */
export const linesOf = ({ messages }: ArchivedConversation): string[] =>
  messages.map(({ sentAt, sender, kind, text }) => {
    const time = sentAt ? new Date(sentAt.from).toISOString().slice(0, 19) : 'no time';
    return `${time} ${sender} ${kind}: ${text}`;
  });
