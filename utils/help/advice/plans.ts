import type { AdviceId } from './pieces.ts';

/** The steps in their order, each with its sentences; the first sentence is the one that counts. */
export const ADVICE_STEPS = {
  stop: ['stop.text', 'stop.meeting'],
  save: ['save.text', 'save.vigie', 'save.danger'],
  block: ['block.text', 'block.vigie'],
} as const satisfies Readonly<Record<string, readonly AdviceId[]>>;
export type AdviceStep = keyof typeof ADVICE_STEPS;

/** How to block and report on TikTok. */
export const BLOCK_HOW = [
  'block.how-open',
  'block.how-menu',
  'block.how-report',
  'block.how-block',
] as const satisfies readonly AdviceId[];

/** "What about my case?" The names are anchors of the page: links lead to them. */
export const ADVICE_CASES = ['threat', 'sent', 'paid', 'close', 'role', 'helper'] as const;
export type AdviceCase = (typeof ADVICE_CASES)[number];

interface CasePlan {
  readonly advice: readonly AdviceId[];
  /** Getting pictures taken down belongs to it. */
  readonly takedown: boolean;
}

export const CASE_PLANS = {
  threat: {
    advice: [
      'threat.fault',
      'threat.no-pay',
      'threat.no-answer',
      'threat.keep',
      'threat.scam',
      'threat.tell',
    ],
    takedown: true,
  },
  sent: { advice: ['sent.fault', 'sent.stop', 'sent.viewed'], takedown: true },
  paid: { advice: ['paid.fault', 'paid.stop', 'paid.keep', 'threat.scam', 'paid.tell'], takedown: false },
  close: { advice: ['close.fault', 'close.no', 'close.adult', 'close.screen', 'tell.ask'], takedown: false },
  role: { advice: ['role.wrong', 'role.owe', 'role.outside', 'role.publish'], takedown: false },
  helper: {
    advice: ['helper.believe', 'helper.phone', 'helper.image', 'helper.answer', 'helper.choose'],
    takedown: false,
  },
} as const satisfies Readonly<Record<AdviceCase, CasePlan>>;

/** Before any service that takes pictures down: what it can do, and what nobody should do for it. */
export const TAKEDOWN_ADVICE = [
  'images.leave',
  'images.search',
  'images.own-device',
  'images.not-there',
] as const satisfies readonly AdviceId[];
