import type { Sender } from '../../../../utils/model/index.ts';
import { contentKey } from '../../../../utils/sites/message-id.ts';
import { plainName } from '../../../../utils/sites/plain-name.ts';
import type { RowReading } from '../../../../utils/sites/row-reading.ts';
import { agreed, byDistance, bySides } from '../../../../utils/sites/sides.ts';

/** Who the item's label says it is by ("Max Demo, 22:38"): one's own are labelled with one's own name or "You". */
const labelled = (item: Element, account: string | null): { name: string; sender: Sender } | undefined => {
  const name = plainName(item.getAttribute('aria-label')).split(',')[0] ?? '';
  if (name === '') return undefined;
  return { name, sender: name === account || name === 'You' ? 'self' : 'other' };
};

const isTranslated = (item: Element): boolean => item.querySelector('font') !== null;

/** One item of the log: label and side are two voices, which must agree. Null for items that say nothing. */
export const readItem = (item: Element, log: Element, account: string | null): RowReading | null => {
  const body = item.querySelector('p') ?? item.firstElementChild;
  const text = (body?.textContent ?? '').trim();
  const picture = item.querySelector('[role="img"],img') !== null;
  if (text === '' && !picture) return null;
  const kind = text === '' ? 'image' : 'text';
  const rightToLeft = item.ownerDocument.defaultView?.getComputedStyle(log).direction === 'rtl';
  const side = body && byDistance(body.getBoundingClientRect(), log.getBoundingClientRect(), rightToLeft);
  const label = labelled(item, account);
  const pageId = item.getAttribute('data-id');
  return {
    node: item,
    sender: agreed(label?.sender, bySides(side ? [side] : [])),
    ...(label?.sender === 'other' ? { author: label.name } : {}),
    kind,
    text,
    key: contentKey({ kind, text }),
    ...(pageId === null ? {} : { pageId }),
    failed: item.querySelector('[role="alert"]') !== null,
    translated: isTranslated(item),
  };
};

/** An item's number in its feed. */
export const positionOf = (item: Element): number | undefined => {
  const shown = Number(item.getAttribute('aria-posinset') ?? Number.NaN);
  return Number.isSafeInteger(shown) ? shown : undefined;
};
