import { type EvidenceDocument, type Finding, TOPICS, type Topic } from '../document/evidence-document.ts';
import { html, type Markup } from '../text/html.ts';
import { ownLabel, quoted, type Wording } from '../wording/wording.ts';
import { excerpt } from './highlighted.ts';

/** « the message around the words » · sign · message 9 · 22 Nov 2026, 18:05. `findings`: all of one message. */
function finding(
  findings: readonly Finding[],
  { messages }: EvidenceDocument,
  wording: Wording,
  signs: readonly string[],
): Markup {
  const { t, moments } = wording;
  const number = findings[0]?.message ?? 0;
  const message = messages[number - 1];
  if (!message) return html``;
  const when = message.sentAt
    ? moments.span(message.sentAt, (from, to) => t('evidence.time.bounds', { from, to }))
    : (message.displayedTime ?? '');
  const where = [...signs, t('evidence.message', { number }), when].filter(Boolean);
  const found = message.signs.filter(({ sign, words }) =>
    findings.some((one) => one.sign === sign && one.words === words),
  );
  return html`${quoted(excerpt(message, found), wording)} <span class="where">${where.map(
    (part) => html`· <bdi>${part}</bdi> `,
  )}</span>`;
}

const MINUTE = 60_000;

/** Bounds rounded outwards to minutes: never narrower than what is known. */
function betweenText({ summary }: EvidenceDocument, { t, moments }: Wording): string {
  const { between } = summary;
  if (!between) return '';
  const place = t('evidence.summary.between.messages', { count: between.messages });
  return `${place}, ${timeText()}`;

  function timeText(): string {
    const time = between?.time;
    if (!time) return t('evidence.summary.between.unknown');
    const minutes = time.most >= MINUTE;
    const least = moments.duration(minutes ? Math.floor(time.least / MINUTE) * MINUTE : time.least);
    const most = moments.duration(minutes ? Math.ceil(time.most / MINUTE) * MINUTE : time.most);
    if (least === most) return t('evidence.summary.between.exact', { time: most });
    if (time.least === 0) return t('evidence.summary.between.most', { most });
    return t('evidence.summary.between.bounds', { least, most });
  }
}

function ageAndRequest(document: EvidenceDocument, wording: Wording): Markup {
  const { ageStated, ageNotedAt, intimateRequest, between } = document.summary;
  const { t, moments } = wording;
  const noAge = ageNotedAt
    ? t('evidence.summary.age.noted', { when: moments.full(ageNotedAt) })
    : t('evidence.summary.age.none');
  const request = between ? 'evidence.summary.request.after' : 'evidence.summary.request';
  return html`<dl class="key"><dt>${t('evidence.summary.age', { own: ownLabel(document.conversation, wording) })}</dt><dd>${
    ageStated ? finding([ageStated], document, wording, []) : noAge
  }</dd>${
    intimateRequest &&
    html`<dt>${t(request)}</dt><dd>${finding([intimateRequest], document, wording, [])}</dd>`
  }${between && html`<dt>${t('evidence.summary.between')}</dt><dd>${betweenText(document, wording)}</dd>`}</dl>`;
}

function topicRow(topic: Topic, document: EvidenceDocument, wording: Wording): Markup | null {
  const list = document.summary.topics[topic];
  if (!list) return null;
  const { t } = wording;
  const more = list.total - list.first.length;
  const byMessage = [...Map.groupBy(list.first, ({ message }) => message).values()];
  return html`<dt>${t(`evidence.topic.${topic}`, { own: ownLabel(document.conversation, wording) })}</dt><dd><ul>${byMessage.map(
    (findings) =>
      html`<li>${finding(
        findings,
        document,
        wording,
        findings.map(({ sign }) => t(`evidence.sign.${sign}`)),
      )}</li>`,
  )}${more > 0 ? html`<li class="where">${t('evidence.summary.more', { count: more })}</li>` : null}</ul></dd>`;
}

function namedRow({ summary }: EvidenceDocument, { t }: Wording): Markup | null {
  if (summary.named.length === 0) return null;
  return html`<dt>${t('evidence.named')}</dt><dd><ul>${summary.named.map(
    ({ kind, value, messages }) =>
      html`<li><span class="quote"><bdi>${value}</bdi></span> <span class="where">· ${t(
        `evidence.named.${kind}`,
      )} · ${t('evidence.messages', { count: messages.length, numbers: messages.join(', ') })}</span></li>`,
  )}</ul></dd>`;
}

/** What a busy reader needs in a minute: facts in quoted words, no score. */
export function summarySection(document: EvidenceDocument, wording: Wording): Markup {
  const rows = [...TOPICS.map((topic) => topicRow(topic, document, wording)), namedRow(document, wording)];
  const { t } = wording;
  return html`<section class="summary"><h2>${t('evidence.summary')}</h2>${ageAndRequest(document, wording)}${
    rows.some(Boolean) ? html`<dl>${rows}</dl>` : html`<p>${t('evidence.summary.nothing')}</p>`
  }<p class="note">${t('evidence.summary.note')}</p></section>`;
}
