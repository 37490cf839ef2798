import { contentKey } from '../message-id.ts';
import { type Content, readContent } from './message-content.ts';
import { find, is } from './resolve.ts';
import { readSenderSigns, type SenderSigns } from './sender-signs.ts';
import { lineShape } from './shape/index.ts';
import { isMarkedTranslated } from './translation.ts';

/** What one row showed when it was last read; independent of who is signed in and whose chat it is. */
export interface RowFacts {
  readonly row: Element;
  readonly content: Content;
  readonly key: string;
  /** A separator inside the row; it stands above the message. */
  readonly separator: Element | null;
  readonly signs: SenderSigns;
  readonly pageId?: string;
  readonly failed: boolean;
  readonly translated: boolean;
}

const pageIdOf = (row: Element): string | undefined =>
  /^more-action-icon-msg-(\d{5,25})$/.exec(find(row, 'pageMessageId')?.element.id ?? '')?.[1];

/**
 * Reads one row; null for rows that hold no message (system tips, rows not filled in yet). `shaped`: its parts have no
 * names and are found by their place, anew each time.
 */
export const readRow = (row: Element, list: Element, shaped: boolean): RowFacts | null => {
  if (shaped) lineShape(row, list);
  const body = is(row, 'messageBody') ? row : (find(row, 'messageBody')?.element ?? null);
  const content = readContent(row, body);
  if (!content) return null;
  const pageId = pageIdOf(row);
  return {
    row,
    content,
    key: contentKey(content),
    separator: find(row, 'timeSeparator')?.element ?? null,
    signs: readSenderSigns(row, body ?? row, list, shaped),
    ...(pageId === undefined ? {} : { pageId }),
    // The marker stands in every message; only a failed one has an icon in it (T).
    failed: find(row, 'warning')?.element.querySelector('svg') != null || find(row, 'failedIcon') !== null,
    translated: isMarkedTranslated(row),
  };
};

/** Whether a second look at the same row showed nothing else. */
export const sameFacts = (a: RowFacts, b: RowFacts): boolean =>
  a.row === b.row &&
  a.content.kind === b.content.kind &&
  a.content.text === b.content.text &&
  a.content.textBy === b.content.textBy &&
  a.signs.handle === b.signs.handle &&
  a.signs.sides.join() === b.signs.sides.join() &&
  a.pageId === b.pageId &&
  a.failed === b.failed &&
  a.translated === b.translated;
