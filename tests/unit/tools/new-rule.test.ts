import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RETIRED_RULES } from '../../../utils/detection/rules/retired.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'vigie-new-rule-'));
const ID = 'en.secrecy.change-name';

beforeAll(() => {
  const parts = ['utils/model', 'utils/detection', 'tests/tools', 'tests/unit/detection', 'package.json'];
  for (const part of parts) {
    mkdirSync(dirname(join(copy, part)), { recursive: true });
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.endsWith('tsconfig.json'),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (program: string, ...args: string[]) => {
  const path = join(copy, 'tests/tools', program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return { status, out: stdout + stderr };
};
const read = (path: string) => readFileSync(join(copy, 'utils/detection/rules', path), 'utf8');
const fill = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from);
  writeFileSync(join(copy, 'utils/detection/rules', path), read(path).replace(from, to));
};
/** The project's own tests of that rule, in the copy. */
const projectTests = () => {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '-t', ID, '--no-color'];
  const found = spawnSync(process.execPath, [...args, 'tests/unit/detection/rules.test.ts'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: found.status, out: found.stdout + found.stderr };
};

describe('npm run new:rule', () => {
  test('says what it cannot read, and writes nothing', () => {
    const before = read('en/secrecy.ts');
    expect(run('new-rule.ts', 'de', 'secrecy', 'a')).toMatchObject({ status: 2 });
    expect(run('new-rule.ts', 'de', 'secrecy', 'a').out).toContain('no language "de"');
    expect(run('new-rule.ts', 'en', 'gifts', 'a').out).toContain('no topic "gifts"');
    expect(run('new-rule.ts', 'en', 'secrecy', 'Big Name').out).toContain('"Big Name"');
    expect(run('new-rule.ts', 'en', 'secrecy', 'a', 'b').out).toContain('too many words: b');
    expect(read('en/secrecy.ts')).toBe(before);
  });

  test('writes a rule and its examples, and says what to do next', () => {
    const { status, out } = run('new-rule.ts', 'en', 'secrecy', 'change-name');
    expect({ status, out }).toMatchObject({
      status: 0,
      out: expect.stringContaining('check:rules -- en/secrecy'),
    });
    expect(read('en/secrecy.ts')).toContain(`id: '${ID}'`);
    expect(read('en/secrecy.examples.ts')).toContain(`'${ID}': {`);
  });

  test('refuses an id that is there or that was there once', () => {
    const again = run('new-rule.ts', 'en', 'secrecy', 'change-name');
    expect(again).toMatchObject({ status: 1, out: `${ID} is there already.\n` });
    const once = RETIRED_RULES[0]?.split('.') ?? [];
    expect(run('new-rule.ts', ...once)).toMatchObject({ status: 1 });
    expect(run('new-rule.ts', ...once).out).toContain('was a rule once');
  });

  test('then check:rules and the tests name everything that is missing', () => {
    const wanted = [
      'patterns: the place-holder is still there',
      'catches: say in a sentence what it catches and why',
      'source: name where that is known from',
      'positives: 0 of at least 3',
      'negatives: 0 of at least 3',
    ];
    const checked = run('check-rules.ts', 'en/secrecy');
    expect(checked.status).toBe(1);
    for (const line of wanted) expect(checked.out).toContain(`${ID}: ${line}`);
    const tested = projectTests();
    expect(tested.status).toBe(1);
    for (const line of wanted) expect(tested.out).toContain(line);
  });

  test('an example that does not hold is named', () => {
    fill('en/secrecy.ts', 'write the pattern of en secrecy change-name here', 'save me under ..3 name');
    fill(
      'en/secrecy.examples.ts',
      "catches: '',\n    source: '',\n    positives: [],\n    negatives: [],",
      `catches: 'Wants to be saved under a false name in the contacts.',
    source: 'Thorn 2024 (sextortion trends)',
    positives: ['save me under another name', 'save me under a girls name', 'call me Max'],
    negatives: ['save me a seat', 'what name did you save me under', 'put it under my name'],`,
    );
    expect(run('check-rules.ts', 'en/secrecy').out).toContain(`${ID}: missed "call me Max"`);
  });

  test('and when everything is filled in, all of it passes', () => {
    fill('en/secrecy.examples.ts', 'call me Max', 'pls save me under a different name');
    expect(run('check-rules.ts', 'en/secrecy')).toEqual({ status: 0, out: 'every example holds\n' });
    expect(projectTests()).toMatchObject({ status: 0 });
  });

  test('in a file of its own it is registered, and formatting is all that is left to do', () => {
    rmSync(join(copy, 'utils/detection/rules/en/secrecy.ts'));
    rmSync(join(copy, 'utils/detection/rules/en/secrecy.examples.ts'));
    const index = read('en/index.ts');
    writeFileSync(join(copy, 'utils/detection/rules/en/index.ts'), index.replace(/.*secrecy.*\n/g, ''));
    expect(run('new-rule.ts', 'en', 'secrecy', 'change-name').status).toBe(0);
    expect(read('en/index.ts').match(/secrecy/g)).toHaveLength(3);
    expect(run('check-rules.ts', 'en/secrecy').out).toContain(`${ID}: positives: 0 of at least 3`);
  });
});
