/** npm run rules:version: raises the version of the rules where they have changed since it was given. */
import { readFileSync, writeFileSync } from 'node:fs';
import { RULE_DATA } from '../../utils/detection/rules/index.ts';
import { RULES_FINGERPRINT, RULES_VERSION } from '../../utils/detection/rules/version.ts';
import { fingerprintOf, nextVersion } from './rules-fingerprint.ts';

const FILE = new URL('../../utils/detection/rules/version.ts', import.meta.url);

if (fingerprintOf(RULE_DATA) === RULES_FINGERPRINT) console.log(`${RULES_VERSION}: nothing has changed`);
else {
  const version = nextVersion(RULES_VERSION, new Date());
  const fingerprint = fingerprintOf({ ...RULE_DATA, version });
  const text = readFileSync(FILE, 'utf8')
    .replace(`RULES_VERSION = '${RULES_VERSION}'`, `RULES_VERSION = '${version}'`)
    .replace(`RULES_FINGERPRINT = '${RULES_FINGERPRINT}'`, `RULES_FINGERPRINT = '${fingerprint}'`);
  writeFileSync(FILE, text);
  console.log(`${RULES_VERSION} → ${version}`);
}
