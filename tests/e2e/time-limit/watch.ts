import { writeSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { workerData } from 'node:worker_threads';
import type { Limit } from './limit.ts';

/** ms */
const ANSWERS_WITHIN = 5_000;
const STDERR = 2;

/** Where the test file's own thread is, from the inside out. */
async function whereItStands(): Promise<string> {
  const session = new Session();
  session.connectToMainThread();
  const stands = new Promise<string>((resolve) => {
    session.on('Debugger.paused', ({ params }) =>
      resolve(
        params.callFrames.map(({ functionName, url }) => `  in ${functionName || '…'} (${url})`).join('\n'),
      ),
    );
    setTimeout(() => resolve('  It waits, or is in a call that cannot be looked into.'), ANSWERS_WITHIN);
  });
  // Not awaited: in a call that does not return nothing answers.
  void session.post('Debugger.enable');
  void session.post('Debugger.pause');
  return stands;
}

/**
 * Runs beside a test file, in a thread of its own: a file that hangs in a call that does not return never comes to its own time limits. Ends the
 * process, saying which file it was and where it stood, so that the other files are still run.
 */
const { file, within } = workerData as Limit;
setTimeout(async () => {
  const stands = await whereItStands();
  writeSync(STDERR, `\n${file} did not end within ${within / 1000} s. It was ended.\n${stands}\n`);
  process.kill(process.pid, 'SIGKILL');
}, within);
