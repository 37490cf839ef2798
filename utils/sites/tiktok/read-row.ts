import { type Content, readContent } from './message-content.ts';
import { find, is } from './resolve.ts';
import { readSenderSigns, type SenderSigns } from './sender-signs.ts';

/** What one row showed when it was last read; independent of who is signed in and whose chat it is. */
export interface RowFacts {
  readonly row: Element;
  readonly content: Content;
  readonly signs: SenderSigns;
  readonly pageId?: string;
  readonly position?: number;
  readonly failed: boolean;
  readonly translated: boolean;
}

/** The page's number of the row (`data-index` of the row or of its wrapper, L). */
const positionOf = (row: Element, list: Element): number | undefined => {
  const holder = row.closest('[data-index]');
  const number = holder && list.contains(holder) ? Number(holder.getAttribute('data-index')) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
};

const pageIdOf = (row: Element): string | undefined =>
  /^more-action-icon-msg-(\d{5,25})$/.exec(find(row, 'pageMessageId')?.element.id ?? '')?.[1];

/** Chromium's page translation marks the document and wraps translated text in `font` elements. */
const isTranslated = (row: Element): boolean =>
  /\btranslated-(?:ltr|rtl)\b/.test(row.ownerDocument.documentElement.className) &&
  row.querySelector('font') !== null;

/** Reads one row; null for rows that hold no message (system tips, rows not filled in yet). */
export const readRow = (row: Element, list: Element): RowFacts | null => {
  const body = is(row, 'messageBody') ? row : (find(row, 'messageBody')?.element ?? null);
  const content = readContent(row, body);
  if (!content) return null;
  const pageId = pageIdOf(row);
  const position = positionOf(row, list);
  return {
    row,
    content,
    signs: readSenderSigns(row, body ?? row, list),
    ...(pageId === undefined ? {} : { pageId }),
    ...(position === undefined ? {} : { position }),
    // The marker stands in every message; only a failed one has an icon in it (T).
    failed: find(row, 'warning')?.element.querySelector('svg') != null || find(row, 'failedIcon') !== null,
    translated: isTranslated(row),
  };
};
