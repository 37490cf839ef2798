import { describe, expect, test } from 'vitest';
import { RULE_DATA } from '../../../utils/detection/rules/index.ts';
import { fingerprintOf, nextVersion } from '../../tools/rules-fingerprint.ts';

describe('the version after one', () => {
  test.each([
    ['2026.11.22', '2026-11-23T01:00:00Z', '2026.11.23'],
    ['2026.11.22.4', '2026-12-01T01:00:00Z', '2026.12.01'],
    ['2026.11.22', '2026-11-22T23:00:00Z', '2026.11.22.2'],
    ['2026.11.22.2', '2026-11-22T23:00:00Z', '2026.11.22.3'],
    ['2026.11.22.9', '2026-11-22T23:00:00Z', '2026.11.22.10'],
    ['2026.11.22', '2026-11-20T23:00:00Z', '2026.11.22.2'],
  ])('%s, on %s, is %s', (current, today, expected) => {
    expect(nextVersion(current, new Date(today))).toBe(expected);
  });
});

test('the fingerprint changes with a pattern, a word class and the version, and is the same for the same', () => {
  const [file, ...files] = RULE_DATA.files;
  const changed = [
    { ...RULE_DATA, version: 'another' },
    { ...RULE_DATA, sharedClasses: { ...RULE_DATA.sharedClasses, more: 'a|b' } },
    { ...RULE_DATA, files: [{ ...file, unless: ['a word'] }, ...files] as typeof RULE_DATA.files },
  ];
  const all = [RULE_DATA, ...changed].map(fingerprintOf);
  expect(new Set(all).size).toBe(4);
  expect(fingerprintOf(structuredClone(RULE_DATA))).toBe(all[0]);
});
