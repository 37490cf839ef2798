import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const WATCH = new URL('../../e2e/time-limit/watch.ts', import.meta.url);

/** Runs a program of one line under a watch with a limit of half a second. */
async function watched(program: string): Promise<{ signal: string | null; said: string }> {
  const start = `const { Worker } = require('node:worker_threads');
    new Worker(new URL('${WATCH}'), { workerData: { file: 'some.test.ts', within: 500 } }).unref();
    function busy() { ${program} }
    busy();`;
  const run = spawn(process.execPath, ['--eval', start], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  run.stderr.on('data', (piece) => {
    said += piece;
  });
  const [, signal] = (await once(run, 'close')) as [number | null, string | null];
  return { signal, said };
}

describe('the watch over a test file', () => {
  it('ends one that turns round forever, and says where', async () => {
    const { signal, said } = await watched('for (;;);');
    expect(signal).toBe('SIGKILL');
    expect(said).toMatch(/some\.test\.ts did not end within 0\.5 s[\s\S]*in busy/);
  });

  it('ends one that hangs in a call', async () => {
    const { signal, said } = await watched("require('node:child_process').spawnSync('sleep', ['60'])");
    expect(signal).toBe('SIGKILL');
    expect(said).toContain('some.test.ts did not end');
  });

  it('lets one that ends be', async () => {
    expect(await watched('setTimeout(() => {}, 10)')).toMatchObject({ signal: null });
  });
});
