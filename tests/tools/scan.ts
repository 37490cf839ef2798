/**
 * npm run --silent scan -- FILE…
 * Judges conversations (JSON Lines; `-` is standard input) and prints one verdict a line (design.md, "Command contract").
 */
import { assess } from '../../utils/detection/index.ts';
import { Progress, sizeOf } from './progress.ts';
import { type ConversationLine, readConversations } from './read-conversations.ts';

const files = process.argv.slice(2);

function verdictOf({ id, messages }: ConversationLine): string {
  const { level, warnedAt, score, signals } = assess(messages);
  const shown = signals.map(({ rule, tactic, message }) => ({ rule, tactic, message }));
  return JSON.stringify({ id, level, warnedAt, score, signals: shown });
}

/** Waits when the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function scan(file: string, progress: Progress): Promise<number> {
  let bad = 0;
  const name = file === '-' ? 'standard input' : file;
  const complain = (what: string) => {
    bad += 1;
    progress.end();
    process.stderr.write(`${what}\n`);
  };
  try {
    for await (const read of readConversations(file, progress.onBytes)) {
      if ('problem' in read) complain(`${name}: line ${read.line}: ${read.problem}`);
      else await print(verdictOf(read.conversation));
    }
  } catch (error) {
    complain(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return bad;
}

if (files.length === 0) {
  process.stderr.write('usage: npm run --silent scan -- FILE…   ("-" is standard input)\n');
  process.exitCode = 2;
} else {
  // A reader that has seen enough ("scan … | head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const progress = new Progress(sizeOf(files));
  let bad = 0;
  for (const file of files) bad += await scan(file, progress);
  progress.end();
  if (bad > 0) process.exitCode = 1;
}
