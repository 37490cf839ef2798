import type { EvidenceMessage } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { quoted, type Wording } from '../wording/wording.ts';

/** The day under which a message stands in the table: that of its sending, with its offset; or "day unknown". */
export function dayOf({ sentAt }: EvidenceMessage, { t, moments }: Wording): string {
  if (!sentAt) return t('evidence.day.unknown');
  const [from, to] = [moments.stamp(sentAt.from), moments.stamp(sentAt.to)];
  const day = from.date === to.date ? to.date : t('evidence.range', { from: from.date, to: to.date });
  return `${day}, UTC${to.offset}`;
}

/** When it was sent as far as the page tells, the page's own words for it, and when Vigie read it. */
export function messageTimes(message: EvidenceMessage, wording: Wording): Markup {
  const { sentAt, displayedTime } = message;
  const { t } = wording;
  return html`<strong>${sentAt ? sentText(message, wording) : t('evidence.time.unknown')}</strong>${
    displayedTime && html`<small>${t('evidence.time.shown')} ${quoted(displayedTime, wording)}</small>`
  }${readText(message, wording)}`;
}

/** To the minute, as pages show it; without the date, which stands above, unless it is one of two. */
function sentText({ sentAt }: EvidenceMessage, { t, moments }: Wording): string {
  if (!sentAt) return '';
  const [from, to] = [moments.stamp(sentAt.from), moments.stamp(sentAt.to)];
  const minute = ({ clock }: { clock: string }) => clock.slice(0, 5);
  if (from.date !== to.date) {
    return t('evidence.time.bounds', {
      from: `${from.date} ${minute(from)}`,
      to: `${to.date} ${minute(to)}`,
    });
  }
  return minute(from) === minute(to)
    ? minute(from)
    : t('evidence.time.bounds', { from: minute(from), to: minute(to) });
}

/** To the second, locally and in UTC; with the date where it isn't the day of sending. */
function readText({ sentAt, readAt }: EvidenceMessage, { t, moments }: Wording): Markup | null {
  if (!readAt) return null;
  const { date, clock, offset } = moments.stamp(readAt);
  const day = sentAt ? moments.stamp(sentAt.to) : null;
  const local = date === day?.date && offset === day.offset ? clock : `${date}, ${clock} ${offset}`;
  return html`<small>${t('evidence.time.read')} ${local}</small><small>${moments.utcClock(readAt)} UTC</small>`;
}
