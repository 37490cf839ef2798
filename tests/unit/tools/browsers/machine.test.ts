import { describe, expect, it } from 'vitest';
import { thisMachine } from '../../../tools/browsers/index.ts';

describe('running a program', () => {
  const { run } = thisMachine();

  it('gives what it says', () => {
    expect(run(process.execPath, ['--eval', 'console.log("1.2"), console.error("3.4")'])).toEqual({
      ok: true,
      output: '1.2\n3.4\n',
    });
  });

  // One browser that hung when it was asked for its version held up the whole test run.
  it('ends one that never answers, and one whose child never does', () => {
    const wait = 'setInterval(() => {}, 1000)';
    expect(run(process.execPath, ['--eval', wait], { within: 500 }).ok).toBe(false);
    const child = `require('node:child_process')
      .spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 90_000)'], { stdio: 'inherit' }).unref()`;
    expect(run(process.execPath, ['--eval', child], { within: 500 }).output).toBe('');
  });
});
