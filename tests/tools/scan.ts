/**
 * npm run --silent scan -- FILE…
 * Judges conversations and prints one verdict a line (design.md, "Command contract"): of JSON Lines (`-` is standard
 * input), or of any chat archive that Vigie reads, where `id` is the other's name.
 */
import { assess } from '../../utils/detection/index.ts';
import { Progress, sizeOf } from './progress.ts';
import { archiveIn } from './read-archive-file.ts';
import { type ConversationLine, readConversations } from './read-conversations.ts';
import { type ScanOptions, scanOptions, USAGE } from './scan-options.ts';

function verdictOf({ id, messages }: Pick<ConversationLine, 'id' | 'messages'>): string {
  const { level, warnedAt, score, signals } = assess(messages);
  const shown = signals.map(({ rule, tactic, message }) => ({ rule, tactic, message }));
  return JSON.stringify({ id, level, warnedAt, score, signals: shown });
}

/** Waits when the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Returns how many problems there were. */
async function scan(file: string, { answers }: ScanOptions, progress: Progress): Promise<number> {
  let bad = 0;
  const name = file === '-' ? 'standard input' : file;
  const say = (what: string) => {
    progress.end();
    process.stderr.write(`${name}: ${what}\n`);
  };
  const complain = (what: string) => {
    bad += 1;
    say(what);
  };
  try {
    const archive = file === '-' ? null : await archiveIn(file, answers, progress.onBytes);
    for await (const read of archive ?? []) {
      if ('conversation' in read) await print(verdictOf(read.conversation));
      else if (read.isProblem) complain(read.note);
      else say(read.note);
    }
    for await (const read of archive ? [] : readConversations(file, progress.onBytes)) {
      if ('problem' in read) complain(`line ${read.line}: ${read.problem}`);
      else await print(verdictOf(read.conversation));
    }
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
  return bad;
}

const options = scanOptions(process.argv.slice(2));
if (!options) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  // A reader that has seen enough ("scan … | head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const progress = new Progress(sizeOf(options.files));
  let bad = 0;
  for (const file of options.files) bad += await scan(file, options, progress);
  progress.end();
  if (bad > 0) process.exitCode = 1;
}
