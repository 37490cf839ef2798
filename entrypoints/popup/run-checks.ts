import type { CheckResult } from '../../components/popup/check-result.ts';
import { call } from '../../utils/messaging/client/index.ts';
import type { Locale, SelfTest } from '../../utils/model/index.ts';
import { checksOf } from './checks-of.ts';
import { lookAtTab } from './look-at-tab.ts';
import { PRACTICE } from './practice.ts';
import { logWorks } from './probe-log.ts';

/** The rules come within a second; a page that waits longer has none. */
const PATIENCE_MS = 10_000;
const BETWEEN_MS = 200;

/** Asks until the rules are there or won't come. */
async function testOf(tabId: number, locale: Locale): Promise<SelfTest | null> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await call('tab-self-test', { tabId, practice: PRACTICE[locale] });
    const test = answer.ok ? answer.value : null;
    if (test?.kit !== 'loading' || Date.now() >= end) return test;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

/** Runs through all that can be checked of the tab behind the popup, now. Never rejects. */
export async function runChecks(locale: Locale): Promise<CheckResult[]> {
  const tab = await lookAtTab().catch(() => ({ tabId: undefined, view: 'no-answer' as const }));
  const test = tab.tabId === undefined ? null : await testOf(tab.tabId, locale);
  return checksOf({ view: tab.view, test, logWorks: await logWorks(Date.now()) });
}
