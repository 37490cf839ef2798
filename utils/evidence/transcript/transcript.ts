import type { EvidenceDocument } from '../document/evidence-document.ts';
import { html, Markup } from '../text/html.ts';
import { accountLabel, titleAround, type Wording } from '../wording/wording.ts';
import { accountSection, limits, recordSection, sourceSection } from './account-sections.ts';
import { messageTable } from './message-table.ts';
import { TRANSCRIPT_STYLE } from './style.ts';
import { summarySection } from './summary-section.ts';

/** Nothing may load or run, even if some text got through as markup. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function head(document: EvidenceDocument, wording: Wording): Markup {
  const title = titleAround(document, wording, accountLabel(document.conversation, wording));
  return html`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(
    POLICY,
  )}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no, email=no, address=no"><title>${title}</title><style>${new Markup(
    TRANSCRIPT_STYLE,
  )}</style></head>`;
}

/** One self-contained page: no script, no link, no image; reads and prints without Vigie. */
export function transcript(document: EvidenceDocument, wording: Wording): string {
  const { t, moments, locale } = wording;
  const { coverage, exportedAt, program, conversation } = document;
  const account = html`<bdi>${accountLabel(conversation, wording)}</bdi>`;
  const meta = [
    exportedAt && t('evidence.exported', { date: moments.full(exportedAt) }),
    t('evidence.count', { count: coverage.messages }),
  ].filter(Boolean);
  const page = html`<!doctype html>
<html lang="${locale}">${head(document, wording)}<body><p class="head"><strong>${t('evidence.head')}</strong>${t(
    'evidence.head.images',
  )}</p>${document.copy === 'redacted' ? html`<p class="head">${t('evidence.redacted')}</p>` : null}<main><h1>${titleAround(document, wording, account)}</h1><p class="meta">${meta.join(
    ' · ',
  )}</p>${summarySection(document, wording)}<div class="columns">${accountSection(
    document,
    wording,
  )}${recordSection(document, wording)}</div>${sourceSection(document, wording)}<section class="limits"><h2>${t('evidence.limits')}</h2><ul>${limits(
    document,
    wording,
  ).map((line) => html`<li>${line}</li>`)}</ul></section>${messageTable(document, wording)}</main><footer>${t(
    'evidence.foot',
    { version: program.version },
  )}</footer></body></html>
`;
  return page.toString();
}
