import type { Sender } from '../../../utils/model/index.ts';
import { contentKey } from '../../../utils/sites/message-id.ts';
import type { PlacedRow, RowReading } from '../../../utils/sites/row-reading.ts';

/** A message as it was really sent. */
export interface Sent {
  readonly text: string;
  readonly sender: Sender;
  readonly pageId?: string;
}

type Nodes = 'by-message' | 'recycled' | 'always-new';
/** The page's own row numbers: from the thread's first message, or from the oldest that was loaded so far. */
type Numbers = 'none' | 'absolute' | 'loaded';

/**
 * A page that shows a window of a thread. `by-message`: a message keeps its node as long as it is in the window.
 * `recycled`: a fixed pool of nodes is filled anew from top to bottom. `always-new`: every showing builds all nodes.
 */
export class ThreadModel {
  readonly sent: Sent[];
  readonly #nodes: Nodes;
  readonly #numbers: Numbers;
  #oldestLoaded = Number.POSITIVE_INFINITY;
  readonly #pool: object[] = [];
  #shown = new Map<Sent, RowReading>();
  #onNode = new Map<object, Sent>();

  constructor(sent: readonly Sent[], nodes: Nodes, numbers: Numbers = 'none') {
    this.sent = [...sent];
    this.#nodes = nodes;
    this.#numbers = numbers;
  }

  /** What the reader sees when the page shows the messages `first` … `end - 1`. */
  show(first: number, end: number): PlacedRow[] {
    this.#oldestLoaded = Math.min(this.#oldestLoaded, first);
    const shown = new Map<Sent, RowReading>();
    const onNode = new Map<object, Sent>();
    this.sent.slice(first, end).forEach((sent, index) => {
      const node = this.#nodeFor(sent, index);
      const before = this.#shown.get(sent);
      // The reader reads a row anew only when something in it has changed.
      const untouched = before !== undefined && before.node === node && this.#onNode.get(node) === sent;
      shown.set(sent, untouched ? before : this.#read(sent, node));
      onNode.set(node, sent);
    });
    this.#shown = shown;
    this.#onNode = onNode;
    const zero = this.#numbers === 'loaded' ? this.#oldestLoaded : 0;
    return [...shown.values()].map((reading, index) => ({
      reading,
      position: this.#numbers === 'none' ? undefined : first + index - zero,
      displayedTime: undefined,
      separator: undefined,
      sentAt: undefined,
    }));
  }

  #nodeFor(sent: Sent, index: number): object {
    if (this.#nodes === 'by-message') return this.#shown.get(sent)?.node ?? {};
    if (this.#nodes === 'always-new') return {};
    this.#pool[index] ??= {};
    return this.#pool[index] ?? {};
  }

  #read(sent: Sent, node: object): RowReading {
    return {
      node,
      sender: sent.sender,
      kind: 'text',
      text: sent.text,
      key: contentKey({ kind: 'text', text: sent.text }),
      failed: false,
      translated: false,
      ...(sent.pageId === undefined ? {} : { pageId: sent.pageId }),
    };
  }
}
