import { describe, expect, it } from 'vitest';
import { isFinal, logFailureOf } from '../../../../components/log/failure.ts';
import { LogError } from '../../../../utils/log/index.ts';

describe('logFailureOf', () => {
  it.each([
    'cannot-open',
    'newer-version',
    'migration-failed',
    'quota',
    'damaged',
    'not-found',
    'failed',
  ] as const)('knows the log’s own %s', (code) => {
    expect(logFailureOf(new LogError(code))).toBe(code);
  });

  it('calls everything else failed', () => {
    expect(logFailureOf(new LogError('not-flagged'))).toBe('failed');
    expect(logFailureOf(new DOMException('x', 'AbortError'))).toBe('failed');
    expect(logFailureOf('text')).toBe('failed');
  });
});

describe('isFinal', () => {
  it('is what no retry can bring back', () => {
    expect(isFinal('not-found')).toBe(true);
    expect(isFinal('damaged')).toBe(true);
    expect(isFinal('cannot-open')).toBe(false);
  });
});
