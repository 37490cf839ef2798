import { expect, test } from 'vitest';
import { RULE_DATA } from '../../utils/detection/rules/index.ts';
import { RETIRED_RULES } from '../../utils/detection/rules/retired.ts';
import { RULES_FINGERPRINT } from '../../utils/detection/rules/version.ts';
import { fingerprintOf } from '../tools/rules-fingerprint.ts';
import { read } from './repository.ts';

const HOW = 'run: npm run rules:version';

test('the version of the rules was raised with the last change of theirs', () => {
  expect(fingerprintOf(RULE_DATA), HOW).toBe(RULES_FINGERPRINT);
});

test('every id that was ever given belongs to a rule or is retired, and no id is missing from the register', () => {
  const ids = RULE_DATA.files.flatMap(({ rules }) => rules.map(({ id }) => id));
  const given = read('tests/project/rule-ids.txt').split('\n').filter(Boolean);
  expect(given, HOW).toEqual([...new Set([...ids, ...RETIRED_RULES])].sort());
});
