import type { EvidenceDocument, EvidenceMessage } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { type Wording, writerName } from '../wording/wording.ts';
import { dayOf, messageTimes } from './message-times.ts';
import { messageWords } from './message-words.ts';

function writer({ sender, author }: EvidenceMessage, { conversation }: EvidenceDocument): string | null {
  if (author) return writerName(author, conversation);
  if (sender === 'exporting-account')
    return conversation.exportingAccount && writerName(conversation.exportingAccount, conversation);
  if (sender === 'unknown' || conversation.kind === 'group') return null;
  return conversation.account.handle ? `@${conversation.account.handle}` : conversation.account.displayName;
}

/** Says in the table itself that something may be missing: nobody reads the small print twice. */
const gapRow = (text: 'evidence.gap' | 'evidence.gap.before', { t }: Wording): Markup =>
  html`<tr class="gap"><td colspan="4">${t(text)}</td></tr>`;

function row(message: EvidenceMessage, document: EvidenceDocument, wording: Wording): Markup {
  const { t } = wording;
  const name = writer(message, document) || t('evidence.sender.unnamed');
  return html`${message.gapBefore ? gapRow('evidence.gap', wording) : null}<tr${message.sender === 'exporting-account' ? html` class="own"` : null}><th scope="row" class="number">${
    message.number
  }</th><td class="who"><bdi>${name}</bdi><small>${t(`evidence.sender.${message.sender}`)}</small></td><td>${messageWords(
    message,
    wording,
  )}</td><td class="when">${messageTimes(message, wording)}</td></tr>`;
}

/** Messages that follow each other under the same day. */
function byDay(messages: readonly EvidenceMessage[], wording: Wording): [day: string, EvidenceMessage[]][] {
  const groups: [string, EvidenceMessage[]][] = [];
  for (const message of messages) {
    const day = dayOf(message, wording);
    const group = groups.at(-1);
    if (group?.[0] === day) group[1].push(message);
    else groups.push([day, [message]]);
  }
  return groups;
}

/** Every message, in reading order. */
export function messageTable(document: EvidenceDocument, wording: Wording): Markup {
  const { t } = wording;
  const column = (name: 'number' | 'who' | 'words' | 'when') =>
    html`<th scope="col" class="${name}">${t(`evidence.column.${name}`)}</th>`;
  return html`<section><h2>${t('evidence.talk')}</h2><table><caption>${t('evidence.talk.legend')} <span class="invisible">U+202E</span></caption><thead><tr>${[
    column('number'),
    column('who'),
    column('words'),
    column('when'),
  ]}</tr></thead>${
    document.source ? null : html`<tbody>${gapRow('evidence.gap.before', wording)}</tbody>`
  }${byDay(document.messages, wording).map(
    ([day, messages]) =>
      html`<tbody><tr class="day"><th scope="rowgroup" colspan="4">${day}</th></tr>${messages.map((message) =>
        row(message, document, wording),
      )}</tbody>`,
  )}</table></section>`;
}
