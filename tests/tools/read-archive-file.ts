import { openAsBlob, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answers,
  type ArchiveFinding,
  type ChosenFile,
  isArchive,
  openArchive,
  readArchive,
} from '../../utils/archives/index.ts';
import type { DetectionMessage } from '../../utils/detection/index.ts';
import type { ArchivedConversation } from '../../utils/model/index.ts';

export type ReadFile =
  | { readonly conversation: { readonly id: string; readonly messages: readonly DetectionMessage[] } }
  /** `isProblem`: something is missing from what was read. */
  | { readonly note: string; readonly isProblem: boolean };

/** The conversations of a chat archive, one by one; null: the file is none. Notes never quote a message. */
export async function archiveIn(
  path: string,
  answers: Answers,
  onBytes: (bytes: number) => void,
): Promise<AsyncIterable<ReadFile> | null> {
  const archive = await openArchive(await filesAt(path));
  return (await isArchive(archive)) ? read() : null;

  async function* read(): AsyncGenerator<ReadFile> {
    const size = statSync(path).size;
    let told = 0;
    const signal = new AbortController().signal;
    const findings = readArchive(archive, answers, signal, ({ bytesRead, bytesTotal }) => {
      const now = bytesTotal === 0 ? size : (bytesRead / bytesTotal) * size;
      onBytes(now - told);
      told = now;
    });
    for await (const finding of findings) {
      if (finding.kind === 'conversation') yield { conversation: judged(finding.conversation) };
      else yield* noteOn(finding);
    }
  }
}

async function filesAt(path: string): Promise<ChosenFile[]> {
  if (!statSync(path).isDirectory()) return [{ name: path, blob: await openAsBlob(path) }];
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => ({ name, path: join(path, name) }))
    .filter((file) => statSync(file.path).isFile());
  return Promise.all(inside.map(async (file) => ({ name: file.name, blob: await openAsBlob(file.path) })));
}

const judged = ({ peer, messages }: ArchivedConversation) => ({
  id: peer.name,
  messages: messages.map(
    ({ sender, text, author, sentAt }): DetectionMessage => ({
      sender,
      text,
      ...(author !== undefined && { author }),
      ...(sentAt && { sentAt: sentAt.from }),
    }),
  ),
});

function* noteOn(finding: Exclude<ArchiveFinding, { kind: 'conversation' }>): Generator<ReadFile> {
  switch (finding.kind) {
    case 'not-understood':
      yield { note: `not understood: ${finding.count} × ${finding.what}`, isProblem: false };
      break;
    case 'damaged':
      yield { note: `${finding.entry}: can't be read further (${finding.reason})`, isProblem: true };
      break;
    case 'question':
      yield {
        note:
          finding.question === 'owner'
            ? `whose archive is it? Say --me NAME (or --me "" if none of them): ${finding.choices.join(', ')}`
            : 'are its dates day-first or month-first? Say --dates day-first or --dates month-first',
        isProblem: true,
      };
  }
}
