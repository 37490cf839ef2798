import type { CardKey } from './card-texts.ts';
import type { Situation } from './situation.ts';

type Step = Extract<CardKey, `step.${string}`>;

const USUAL: readonly Step[] = ['step.stop', 'step.keep', 'step.block', 'step.tell'];

/**
 * What to do, the one obvious next step first. Order after eSafety, ACCCE and NeedHelpNow: stop answering, keep
 * the words, then block; telling someone is the user's choice.
 */
export const STEPS: Readonly<Record<Situation, readonly Step[]>> = {
  harm: ['step.leave-chat', 'step.someone-near', 'step.keep', 'step.block'],
  blackmail: ['step.send-nothing', 'step.keep', 'step.block', 'step.tell'],
  payment: ['step.do-not-pay', 'step.check-account', 'step.keep', 'step.block', 'step.tell'],
  'intimate-age-known': USUAL,
  'intimate-peers': ['step.say-no', 'step.peer-insists'],
  intimate: USUAL,
  takeover: ['step.no-code', 'step.check-account', 'step.keep', 'step.block', 'step.tell'],
  meeting: ['step.do-not-go', 'step.tell', 'step.keep', 'step.block'],
  fame: ['step.send-nothing', 'step.check-role', 'step.keep', 'step.block', 'step.tell'],
  bargain: ['step.send-nothing', 'step.keep', 'step.block', 'step.tell'],
  sexual: USUAL,
  elsewhere: ['step.stay-here', 'step.stop', 'step.tell'],
  general: ['step.stop', 'step.keep', 'step.tell'],
  notice: [],
};
