import type { CheckResult } from '../../components/popup/check-result.ts';
import type { TabView } from '../../components/popup/protection.ts';
import { levelRank, type SelfTest } from '../../utils/model/index.ts';

/** What was learnt for the self-test. */
export interface Learnt {
  readonly view: TabView;
  /** null: nothing of Vigie reads the page. */
  readonly test: SelfTest | null;
  readonly logWorks: boolean;
}

/** More messages without a known writer than this share are said. */
const SOME = 0.2;

function scriptOf({ view, test }: Learnt): CheckResult {
  if (test) return 'script.works';
  const elsewhere = view !== 'no-answer' && !view.status && !view.site;
  return elsewhere ? 'script.later' : 'script.fails';
}

function engineOf(test: SelfTest | null): CheckResult[] {
  if (!test) return ['rules.later', 'practice.later'];
  if (test.kit !== 'loaded') return ['rules.fails', 'practice.later'];
  const warns = test.practice !== null && levelRank(test.practice) >= levelRank('warning');
  return ['rules.works', warns ? 'practice.works' : 'practice.fails'];
}

function chatOf(test: SelfTest | null): CheckResult {
  switch (test?.health?.state) {
    case 'reading':
      return 'chat.works';
    case 'degraded':
      return 'chat.partly';
    case 'blind':
      return 'chat.fails';
    default:
      return 'chat.later';
  }
}

function sendersOf(test: SelfTest | null): CheckResult {
  if (test?.health?.reason === 'senders-unknown') return 'senders.fails';
  if (!test || test.messages === 0) return 'senders.later';
  return test.unknownSenders > test.messages * SOME ? 'senders.partly' : 'senders.works';
}

/** The lines of the self-test, in the order in which one needs the other. */
export function checksOf(learnt: Learnt): CheckResult[] {
  const { test, logWorks } = learnt;
  const named = test?.named ?? null;
  return [
    scriptOf(learnt),
    ...engineOf(test),
    chatOf(test),
    named === null ? 'names.later' : named ? 'names.works' : 'names.fails',
    sendersOf(test),
    logWorks ? 'log.works' : 'log.fails',
  ];
}
