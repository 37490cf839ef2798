import type { Health, Site } from '../../../../utils/model/index.ts';
import type { Reading } from '../../../../utils/sites/adapter.ts';
import { ConversationBuffers } from '../../../../utils/sites/conversation-buffers.ts';
import { placeRows, type ReadLine } from '../../../../utils/sites/place-rows.ts';
import { plainName } from '../../../../utils/sites/plain-name.ts';
import { inVisualOrder } from '../../../../utils/sites/row-order.ts';
import { ScrollMemory } from '../../../../utils/sites/scroll-memory.ts';
import { Separators } from '../../../../utils/sites/separators.ts';
import { isShown } from '../../../../utils/sites/shown.ts';
import { positionOf, readItem } from './read-item.ts';

/** A site of tests only: `SITES` are those that ship. */
export const SITE = 'aria-chat' as Site;

const LOG = '[role="log"],[role="feed"]';
const LINES = '[role="article"],[role="listitem"],[role="separator"]';
const FIELD = '[role="textbox"]';

const NO_CHAT: Health = { state: 'no-chat', reason: 'no-open-chat' };

/** Reads the open log of a document and remembers what it has read. */
export class LogReader {
  readonly #document: Document;
  readonly #buffers = new ConversationBuffers();
  readonly #separators = new Separators();
  readonly #scroll = new ScrollMemory();

  constructor(document: Document) {
    this.#document = document;
  }

  read(now: number): Reading {
    const account =
      plainName(this.#document.querySelector('[data-account]')?.getAttribute('data-account')) || null;
    const nothing = { conversation: null, places: null, account };
    const composer = [...this.#document.querySelectorAll(FIELD)].find(isShown) ?? null;
    const log = [...this.#document.querySelectorAll(LOG)].find(isShown);
    if (!log) {
      return { ...nothing, health: composer ? { state: 'blind', reason: 'no-message-rows' } : NO_CHAT };
    }
    const header = this.#document.querySelector('main h2');
    const name = plainName(header?.textContent);
    const places = { messages: log, composer, header };
    if (name === '') return { ...nothing, places, health: { state: 'blind', reason: 'chat-unclear' } };
    const lines = this.#lines(log, account, now);
    const rows = placeRows(lines, now);
    const unsure = rows.filter(({ reading }) => reading.sender === 'unknown').length;
    if (rows.length === 0 && plainName(log.textContent) !== '') {
      return { ...nothing, places, health: { state: 'blind', reason: 'no-message-rows' } };
    }
    if (unsure * 2 > rows.length)
      return { ...nothing, places, health: { state: 'blind', reason: 'senders-unknown' } };
    const id = `name:${name}`;
    const buffer = this.#buffers.open(id);
    buffer.merge(rows, now, { side: () => this.#scroll.side(log) });
    this.#scroll.remember(log);
    return {
      health: { state: 'reading', reason: 'ok' },
      account,
      places,
      conversation: {
        site: SITE,
        id,
        account,
        kind: 'direct',
        peer: { name },
        pageUrl: this.#document.location.href,
        messages: buffer.messages,
      },
    };
  }

  #lines(log: Element, account: string | null, now: number): ReadLine[] {
    return inVisualOrder([...log.querySelectorAll(LINES)].filter(isShown)).flatMap((line): ReadLine[] => {
      if (line.getAttribute('role') === 'separator') {
        return [{ reading: null, separator: this.#separators.read(line, now) }];
      }
      const reading = readItem(line, log, account);
      return reading ? [{ reading, position: positionOf(line) }] : [];
    });
  }
}
