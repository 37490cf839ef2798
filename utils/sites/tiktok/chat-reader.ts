import type { Health } from '../../model/index.ts';
import type { ChatPlaces, Reading } from '../adapter.ts';
import type { ConversationBuffer } from '../conversation-buffer.ts';
import { ConversationBuffers } from '../conversation-buffers.ts';
import { placeRows, type ReadLine } from '../place-rows.ts';
import type { PlacedRow } from '../row-reading.ts';
import { ScrollMemory } from '../scroll-memory.ts';
import { Separators } from '../separators.ts';
import { isShown } from '../shown.ts';
import { conversationOf } from './conversation.ts';
import { type ChatParts, findChat } from './find-chat.ts';
import { chatHealth } from './health.ts';
import { ConversationNames } from './identity.ts';
import { type Lines, ListLines } from './list-lines.ts';
import type { OpenChat } from './open-chat.ts';
import { type OwnAccount, OwnAccountReader } from './own-account.ts';
import { pageHealth } from './page-health.ts';
import { type Header, readHeader } from './read-header.ts';
import type { RowFacts } from './read-row.ts';
import { RowCache } from './row-cache.ts';
import { positionOf, VIRTUAL } from './row-position.ts';
import { readingOf } from './row-readings.ts';
import { belongsElsewhere, chatMatches, countRows, hasWords } from './rows-seen.ts';
import { peerUserId, readSelected, type SelectedConversation } from './selected-conversation.ts';
import { TakenIn } from './taken-in.ts';

/** `more`: the time is up, call again. `unsettled`: the page is in the middle of something, call again later. */
export type Step = 'more' | 'unsettled' | Reading;

/** Reads the open chat of one document, a slice of time at a step, and remembers what it has read. */
export class ChatReader {
  readonly #document: Document;
  readonly #own: OwnAccountReader;
  readonly #rows = new RowCache();
  readonly #buffers = new ConversationBuffers();
  readonly #names = new ConversationNames();
  #ownerOf = new WeakMap<RowFacts, ConversationBuffer>();
  #account: string | null = null;
  readonly #lines = new ListLines();
  readonly #taken = new TakenIn();
  readonly #separators = new Separators();
  readonly #scroll = new ScrollMemory();
  /** Looking these up takes a search of the page: once for each time the chat is found. */
  readonly #userIds = new Map<string, string | undefined>();
  /** Where the open chat was found last; `#moved`: it has to be looked for again. */
  #parts: ChatParts | null = null;
  #moved = true;
  /** The selected row; undefined when it has to be looked for. */
  #selected: SelectedConversation | null | undefined;
  /** What was told when nothing could be read by names: then all that has lost its name is found by its place. */
  #byNames: Reading | null = null;
  /** The lists of conversations, if changes in them are told by `reselect`. */
  lists: readonly Element[] = [];

  constructor(document: Document) {
    this.#document = document;
    this.#own = new OwnAccountReader(document);
  }

  /**
   * Something changed in an observed part of the page; `content`: not only its looks.
   * Answers whether it matters: what the user types doesn't, and is never looked at.
   */
  touch(change: MutationRecord, content: boolean): boolean {
    const node = change.target;
    const composer = this.#parts?.composer?.element;
    if (composer && node !== composer && composer.contains(node)) return false;
    const where = this.#lines.touch(change);
    if (where !== 'list') this.#taken.forget();
    if (where === 'outside') {
      this.#moved = true;
      this.#byNames = null;
      this.#selected = undefined;
    } else this.#rows.touch(node, content);
    for (let at: Node | null = node; at && where === 'line'; at = at.parentNode) this.#separators.forget(at);
    return true;
  }

  /** Something changed in the list of conversations. */
  reselect(): void {
    this.#selected = undefined;
  }

  /** The page was rebuilt around the chat: it is looked for and read anew. */
  refresh(): void {
    this.#selected = undefined;
    this.#moved = true;
    this.#byNames = null;
    this.#rows.clear();
    this.#lines.clear();
    this.#taken.forget();
  }

  /**
   * Reads on until `isTimeUp`. With `insist` a page that keeps contradicting itself is taken as it is.
   * `now`: this computer's clock, ms since 1970-01-01 UTC.
   */
  step(now: number, isTimeUp: () => boolean, insist: boolean): Step {
    const step = this.#look(now, isTimeUp, insist);
    const isBlind = typeof step !== 'string' && step.health.state === 'blind' && this.#parts?.error === false;
    if (!isBlind) return step;
    if (this.#isNameless()) return step;
    const byNames = this.#byNames;
    this.#byNames = byNames ? null : step;
    this.#moved = true;
    // Blind by place as well: it stays what the names have told, and the next change is looked at by them again.
    return byNames ?? 'more';
  }

  /** Whether the chat was found without any name. */
  #isNameless(): boolean {
    return this.#parts?.box.sign.how === 'geometry';
  }

  #look(now: number, isTimeUp: () => boolean, insist: boolean): Step {
    const parts = this.#findChat();
    const own = parts && this.#account !== null ? null : this.#signIn();
    if (!parts) return this.#reading(pageHealth(this.#document), null);
    if (isTimeUp()) return 'more';
    if (parts.error) return this.#reading({ state: 'blind', reason: 'page-error' }, null);
    const { list } = parts;
    if (!list)
      return insist ? this.#reading({ state: 'blind', reason: 'no-message-rows' }, null) : 'unsettled';
    const shaped = this.#byNames !== null || this.#isNameless();
    this.#rows.shaped = shaped;
    const all = this.#lines.of(list.element, isTimeUp, shaped);
    if (!all || isTimeUp()) return 'more';
    const header = readHeader(parts);
    const whose = JSON.stringify([this.#account, header?.handle, header?.kind]);
    const lines = this.#account === null ? all : this.#taken.news(all, whose);
    if (!this.#readLines(lines, list.element, header, now, isTimeUp)) return 'more';
    const open = header && this.#names.name(header, this.#readSelected(), insist);
    if (!header || !open) return insist ? this.#unclear(parts, list.element) : 'unsettled';
    if (open.id !== open.formerId) this.#buffers.rename(open.formerId, open.id);
    return this.#merge({
      parts,
      header,
      own: own ?? this.#signIn(),
      id: open.id,
      list: list.element,
      lines,
      all,
      whose,
      now,
      insist,
      isTimeUp,
    });
  }

  #readSelected(): SelectedConversation | null {
    if (this.#selected === undefined || this.lists.length === 0) this.#selected = readSelected(this.#roots);
    return this.#selected;
  }

  /** Where conversations are listed. */
  get #roots(): readonly ParentNode[] {
    return this.lists.length > 0 ? this.lists : [this.#document];
  }

  #findChat(): ChatParts | null {
    const { box, list } = this.#parts ?? {};
    const stands = box && list?.element.isConnected && isShown(box.element);
    if (this.#moved || !stands) {
      this.#parts = findChat(this.#document, this.#byNames !== null);
      this.#userIds.clear();
    }
    this.#moved = false;
    return this.#parts;
  }

  #signIn(): OwnAccount {
    const own = this.#own.read();
    const { handle } = own;
    if (handle !== null && handle !== this.#account) {
      if (this.#account !== null) {
        this.#buffers.clear();
        this.#names.clear();
      }
      this.#account = handle;
    }
    return own;
  }

  /** False when the time was up before all lines were read. */
  #readLines(
    { ordered }: Lines,
    list: Element,
    header: Header | null,
    now: number,
    isTimeUp: () => boolean,
  ): boolean {
    const people = { account: this.#account, peer: header?.handle };
    let read = false;
    for (const line of ordered) {
      if (line.row ? this.#rows.has(line.row) : this.#separators.has(line.separator)) continue;
      if (read && isTimeUp()) return false;
      read = true;
      if (!line.row) this.#separators.read(line.separator, now);
      else {
        const row = this.#rows.read(line.row, list);
        if (row) readingOf(row, people);
      }
    }
    return !(read && isTimeUp());
  }

  #merge(chat: OpenChat): Step {
    const { parts, header, own, id, list, lines, all, whose, now, insist, isTimeUp } = chat;
    const people = { account: this.#account, peer: header.handle };
    const buffer = this.#buffers.open(id);
    const isRest = lines !== all;
    if (isRest && !this.#taken.isBy(buffer)) {
      this.#taken.forget();
      return 'more';
    }
    const facts: RowFacts[] = [];
    for (const { row } of lines.ordered) {
      const read = row && this.#rows.read(row, list);
      if (read) facts.push(read);
    }
    const foreign = facts.filter((row) => (this.#ownerOf.get(row) ?? buffer) !== buffer);
    if (!insist && foreign.length > 0) return 'unsettled';
    if (belongsElsewhere(facts, people, header.kind))
      return insist ? this.#unclear(parts, list) : 'unsettled';
    const left = new Set(foreign);
    const read: ReadLine[] = [];
    const numbered = all.ordered.length <= VIRTUAL;
    for (const line of lines.ordered) {
      const row = line.row && this.#rows.read(line.row, list);
      const separator = line.row ? row?.separator : line.separator;
      if (separator) read.push({ reading: null, separator: this.#separators.read(separator, now) });
      if (line.row && row && !left.has(row)) {
        read.push({ reading: readingOf(row, people), position: numbered ? positionOf(line.row) : undefined });
      }
    }
    const placed = placeRows(read, now);
    if (!insist && this.#isStrange(buffer, placed)) return 'unsettled';
    const seen = countRows(lines, facts, people);
    const health = chatHealth(seen, chatMatches(parts, header, lines, facts), () => hasWords(list, lines));
    if (health.state === 'blind') return this.#reading(health, null, parts, list);
    if (!buffer.merge(placed, now, { isTimeUp, isRest, side: () => this.#scroll.side(list) })) return 'more';
    // A row that isn't on the screen yet, or is another chat's, is asked about again.
    if (left.size === 0 && lines.ordered.every(({ row }) => !row || this.#rows.has(row))) {
      this.#taken.note(all, buffer, whose);
    }
    this.#scroll.remember(list);
    for (const row of facts) if (!left.has(row)) this.#ownerOf.set(row, buffer);
    if (!this.#userIds.has(id)) this.#userIds.set(id, peerUserId(this.#roots, id, own.userId));
    const userId = this.#userIds.get(id);
    const conversation = conversationOf({
      header,
      id,
      account: this.#account,
      userId,
      buffer,
      document: this.#document,
    });
    return this.#reading(health, conversation, parts, list);
  }

  /** Nothing in the rows tells that they are of this chat: no known message, no link to somebody who wrote here. */
  #isStrange(buffer: ConversationBuffer, placed: readonly PlacedRow[]): boolean {
    if (placed.length === 0 || buffer.messages.length === 0) return false;
    const vouched = placed.some(
      ({ reading: { author } }) =>
        author !== undefined && author !== this.#account && buffer.hasAuthor(author),
    );
    return !vouched && !buffer.overlaps(placed);
  }

  #unclear(parts: ChatParts, list: Element): Reading {
    return this.#reading({ state: 'blind', reason: 'chat-unclear' }, null, parts, list);
  }

  #reading(
    health: Health,
    conversation: Reading['conversation'],
    parts?: ChatParts,
    messages?: Element,
  ): Reading {
    const places: ChatPlaces | null =
      parts && messages
        ? { messages, composer: parts.composer?.element ?? null, header: parts.header?.element ?? null }
        : null;
    return { health, conversation, places, account: this.#account };
  }
}
