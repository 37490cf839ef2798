import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../components/popup/check-result.ts';
import type { TabView } from '../../../components/popup/protection.ts';
import { textsIn } from '../../../components/ui/texts.tsx';
import { checksOf } from '../../../entrypoints/popup/checks-of.ts';
import { PRACTICE } from '../../../entrypoints/popup/practice.ts';
import { assess } from '../../../utils/detection/index.ts';
import { LOCALES, type SelfTest } from '../../../utils/model/index.ts';
import { status } from '../background/extension.ts';

const GOOD: SelfTest = {
  kit: 'loaded',
  practice: 'danger',
  health: { state: 'reading', reason: 'ok' },
  named: true,
  messages: 10,
  unknownSenders: 0,
};
const SITE = { site: true, status: status() } satisfies TabView;

const checks = (change: Partial<SelfTest> | null, view: TabView = SITE, logWorks = true): CheckResult[] =>
  checksOf({ view, test: change && { ...GOOD, ...change }, logWorks });

describe('the practice conversation', () => {
  it.each(LOCALES)('brings a warning with the rules that are shipped, %s', (locale) => {
    expect(assess(PRACTICE[locale]).level).toMatch(/^(warning|danger)$/);
  });
});

describe('what the self-test says', () => {
  it('everything works', () => {
    expect(checks({})).toEqual([
      'script.works',
      'rules.works',
      'practice.works',
      'chat.works',
      'names.works',
      'senders.works',
      'log.works',
    ]);
  });

  it.each<[Partial<SelfTest>, CheckResult[]]>([
    [{ kit: 'failed', practice: null }, ['rules.fails', 'practice.later']],
    [{ kit: 'loading', practice: null }, ['rules.fails', 'practice.later']],
    [{ practice: null }, ['rules.works', 'practice.fails']],
    [{ practice: 'notice' }, ['practice.fails']],
    [{ practice: 'warning' }, ['practice.works']],
    [{ health: { state: 'degraded', reason: 'fallback-signs' } }, ['chat.partly', 'names.works']],
    [
      { health: { state: 'blind', reason: 'senders-unknown' }, named: null, messages: 0 },
      ['chat.fails', 'names.later', 'senders.fails'],
    ],
    [
      { health: { state: 'no-chat', reason: 'no-open-chat' }, named: null, messages: 0 },
      ['chat.later', 'names.later', 'senders.later'],
    ],
    [{ health: null }, ['chat.later']],
    [{ named: false }, ['names.fails']],
    [{ unknownSenders: 2 }, ['senders.works']],
    [{ unknownSenders: 3 }, ['senders.partly']],
  ])('%j', (change, expected) => {
    expect(checks(change)).toEqual(expect.arrayContaining(expected));
  });

  it('the log does not work', () => {
    expect(checks({}, SITE, false)).toContain('log.fails');
  });

  it.each<[string, TabView, CheckResult]>([
    ['another site', { site: false, status: null }, 'script.later'],
    ['a page without the script', { site: true, status: null }, 'script.fails'],
    ['a script that no longer answers', SITE, 'script.fails'],
    ['no background', 'no-answer', 'script.fails'],
  ])('%s', (_, view, expected) => {
    expect(checks(null, view)).toEqual([
      expected,
      'rules.later',
      'practice.later',
      'chat.later',
      'names.later',
      'senders.later',
      'log.works',
    ]);
  });

  it.each(LOCALES)('has a sentence for everything it can say, %s', (locale) => {
    const { t } = textsIn(locale);
    for (const view of [SITE, { site: false, status: null }]) {
      for (const result of [...checks({}, view), ...checks(null, view)]) {
        expect(t(`checks.${result}`).length).toBeGreaterThan(10);
      }
    }
  });
});
