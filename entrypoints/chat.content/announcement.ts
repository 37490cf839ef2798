import { mainTactic } from '../../components/card/reasons.ts';
import { situationOf } from '../../components/card/situation.ts';
import type { ChatState } from './chat-session.ts';
import type { ChatTexts } from './chat-texts.ts';
import type { View } from './view.ts';

/** A sentence for screen readers; `urgent` interrupts. */
export interface Announcement {
  readonly text: string;
  readonly urgent: boolean;
}

/** What has to be said when the mark or card says something new; null: nothing. */
export function announcementOf(
  view: View | null,
  state: ChatState | null,
  { t, cardT }: ChatTexts,
): Announcement | null {
  const mark = view?.mark.state;
  if (mark === 'blind') return { text: t('announce.blind'), urgent: false };
  const assessment = state?.judged?.assessment;
  if (!assessment || !cardT) return null;
  const heading = cardT(`situation.${situationOf(assessment)}`);
  if (mark === 'danger') return { text: cardT('announce.danger', { heading }), urgent: true };
  if (mark === 'warning') return { text: cardT('announce.warning', { heading }), urgent: false };
  if (mark === 'distress') return { text: cardT('announce.distress'), urgent: false };
  const tactic = mainTactic(assessment);
  if (mark !== 'notice' || !tactic) return null;
  return { text: cardT('announce.notice', { tactic: cardT(`tactic.${tactic}`) }), urgent: false };
}
