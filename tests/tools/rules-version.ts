/**
 * npm run rules:version: raises the version of the rules where they have changed since it was given. Ids that are new go
 * to the register of all ids ever given; ids of rules that are gone are retired, so that nobody takes them again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { RULE_DATA } from '../../utils/detection/rules/index.ts';
import { RETIRED_RULES } from '../../utils/detection/rules/retired.ts';
import { RULES_FINGERPRINT, RULES_VERSION } from '../../utils/detection/rules/version.ts';
import { fingerprintOf, nextVersion } from './rules-fingerprint.ts';

const RULES = new URL('../../utils/detection/rules/', import.meta.url);
const REGISTER = new URL('../project/rule-ids.txt', import.meta.url);

function rewrite(file: URL, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const ids = RULE_DATA.files.flatMap(({ rules }) => rules.map(({ id }) => id));
const given = readFileSync(REGISTER, 'utf8').split('\n').filter(Boolean);
const gone = given.filter((id) => !ids.includes(id) && !RETIRED_RULES.includes(id));

writeFileSync(REGISTER, `${[...new Set([...given, ...ids])].sort().join('\n')}\n`);
if (gone.length > 0) {
  const retired = [...RETIRED_RULES, ...gone].map((id) => `'${id}'`).join(', ');
  rewrite(new URL('retired.ts', RULES), (text) => text.replace(/= \[[^\]]*\];/, `= [${retired}];`));
  console.log(`retired: ${gone.join(', ')}`);
}
if (fingerprintOf(RULE_DATA) === RULES_FINGERPRINT) console.log(`${RULES_VERSION}: the rules are the same`);
else {
  const version = nextVersion(RULES_VERSION, new Date());
  const fingerprint = fingerprintOf({ ...RULE_DATA, version });
  rewrite(new URL('version.ts', RULES), (text) =>
    text
      .replace(`RULES_VERSION = '${RULES_VERSION}'`, `RULES_VERSION = '${version}'`)
      .replace(`RULES_FINGERPRINT = '${RULES_FINGERPRINT}'`, `RULES_FINGERPRINT = '${fingerprint}'`),
  );
  console.log(`${RULES_VERSION} → ${version}`);
}
