import type { AdviceSourceId } from './sources.ts';

/**
 * Every piece of advice with who says it. Its words are the text `advice.<id>` in each language. Where sources
 * conflict, the safe way was chosen: stop answering at once, save words (never pictures), report and block after
 * that; in danger save nothing and call; leave pictures where they are.
 */
export const ADVICE = {
  'safety.danger': ['espace-mineurs', 'ceop'],
  'safety.distress': ['general'],
  'safety.no-number': ['general'],
  'tell.whenever': ['ceop', 'ncmec', 'iwf', 'tiktok-youth'],
  'tell.ask': ['law-reporting', 'espace-mineurs'],
  'stop.text': ['ceop', 'europol', 'cybermalveillance', 'thorn', 'esafety', 'needhelpnow'],
  'stop.meeting': ['general'],
  'save.text': ['europol', 'iwf', 'ncmec', 'accce', 'cybermalveillance', 'child-focus'],
  'save.vigie': ['vigie'],
  'save.danger': ['general'],
  'block.text': ['accce', 'esafety', 'needhelpnow', 'tiktok-guides'],
  'block.how-open': ['tiktok-report', 'tiktok-guides'],
  'block.how-menu': ['tiktok-report', 'tiktok-guides'],
  'block.how-report': ['tiktok-report', 'tiktok-guides'],
  'block.how-block': ['tiktok-guides'],
  'block.how-moved': ['tiktok-report'],
  'block.vigie': ['vigie'],
  'threat.fault': ['ceop', 'ncmec', 'thorn'],
  'threat.no-pay': ['europol', 'iwf', 'e-enfance', 'child-focus', 'cybermalveillance'],
  'threat.no-answer': ['cybermalveillance', 'thorn', 'general'],
  'threat.keep': ['accce', 'ncmec', 'cybermalveillance'],
  'threat.scam': ['c3p'],
  'threat.tell': ['ceop', 'ncmec', 'iwf'],
  'sent.fault': ['ceop', 'ncmec', 'thorn', 'pro-juventute'],
  'sent.stop': ['europol', 'thorn'],
  'sent.viewed': ['nspcc'],
  'images.leave': ['ncmec-faq', 'accce', 'netsafe', 'fragzebra', 'thorn'],
  'images.search': ['politie'],
  'images.own-device': ['ncmec-faq'],
  'images.not-there': ['ncmec-faq'],
  'paid.fault': ['ceop', 'thorn'],
  'paid.stop': ['thorn', 'europol'],
  'paid.keep': ['politie', 'eifel-police'],
  'paid.tell': ['ceop', 'ncmec', 'iwf'],
  'close.fault': ['ceop', 'solidarites'],
  'close.no': ['ceop'],
  'close.adult': ['general'],
  'close.screen': ['vigie'],
  'role.wrong': ['ceop', 'ncmec'],
  'role.owe': ['general'],
  'role.outside': ['general'],
  'role.publish': ['law-victims', 'general'],
  'helper.believe': ['iwf', 'pro-juventute'],
  'helper.phone': ['general'],
  'helper.image': ['nspcc', 'ncmec-faq'],
  'helper.answer': ['cybermalveillance', 'general'],
  'helper.choose': ['general'],
} as const satisfies Readonly<Record<string, readonly [AdviceSourceId, ...AdviceSourceId[]]>>;

export type AdviceId = keyof typeof ADVICE;
