import { openArchive } from '../../utils/archives/index.ts';
import { RULES_VERSION } from '../../utils/detection/index.ts';
import { type Log, openLog } from '../../utils/log/index.ts';
import type { Command, Report } from './protocol.ts';
import { asCommand } from './worker/command-schema.ts';
import { hashFile } from './worker/hash-file.ts';
import { judgeConversation } from './worker/judge-conversation.ts';
import { type Kept, keepConversations } from './worker/keep.ts';
import { readFindings } from './worker/reading.ts';

let kept: Kept | null = null;
let log: Promise<Log> | null = null;

const tell = (report: Report): void => postMessage(report);

/** The log, opened once; a failure is not remembered. */
function useLog(): Promise<Log> {
  log ??= openLog().catch((error: unknown) => {
    log = null;
    throw error;
  });
  return log;
}

async function read({ file, answers, vigie }: Extract<Command, { ask: 'read' }>): Promise<void> {
  const archive = await openArchive([{ name: file.name, blob: file }]);
  let sha256 = '';
  const held = await readFindings(archive, answers, {
    tell,
    now: () => performance.now(),
    judge: judgeConversation,
    hash: async (onRead) => {
      sha256 = await hashFile(file, onRead);
      return sha256;
    },
    fileBytes: file.size,
  });
  kept = { file: { fileName: file.name, sha256 }, versions: { vigie, rules: RULES_VERSION }, held };
}

async function obey(command: Command): Promise<void> {
  if (command.ask === 'read') await read(command);
  else if (kept) await keepConversations(command.ids, kept, useLog, tell);
}

// One command after the other.
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  last = last
    .then(() => obey(asCommand(data)))
    .catch((error: unknown) => {
      // The name only: a message could quote words of the file.
      console.error('Vigie could not read this file:', error instanceof Error ? error.name : 'error');
      tell({ tell: 'failed', failure: 'crashed' });
    });
});
