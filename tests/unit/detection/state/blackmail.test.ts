import { describe, expect, test } from 'vitest';
import { levelAfter, reasonsAfter } from './scripted.ts';

describe('blackmail', () => {
  test.each([
    ['two plain parts', ['o threat', 'o payment-demand']],
    ['a plain part and a hint of another', ['o payment-demand', 'o weak leverage']],
    ['hints of all three', ['o weak threat', 'o weak leverage', 'o weak payment-demand']],
    ['a threat and something demanded', ['o threat', 'o picture-request']],
  ])('%s is danger', (_, lines) => {
    expect(levelAfter(...lines)).toBe('danger');
    expect(reasonsAfter(...lines)).toContain('blackmail');
  });

  test('two hints are a warning, and one is where the user has sent or paid something', () => {
    expect(levelAfter('o weak threat', 'o weak leverage')).toBe('warning');
    expect(levelAfter('o weak leverage')).toBe('none');
    for (const fact of ['already-sent', 'paid']) {
      expect(levelAfter(`s ${fact}`, 'o weak leverage')).toBe('warning');
      expect(levelAfter(`s ${fact}`)).toBe('none');
    }
  });

  test('a threat among insults stays a quarrel', () => {
    expect(levelAfter('o hostile', 'o weak threat', 'o weak leverage')).not.toBe('danger');
    expect(reasonsAfter('o hostile', 'o threat', 'o picture-request')).not.toContain('blackmail');
  });

  test('a doubtful order to hurt oneself is danger beside any force', () => {
    expect(levelAfter('o weak harm-coercion')).not.toBe('danger');
    for (const force of ['threat', 'leverage', 'payment-demand', 'pressure', 'secrecy'])
      expect(levelAfter('o weak harm-coercion', `o ${force}`)).toBe('danger');
  });
});
