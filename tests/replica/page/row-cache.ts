import type { HoverHandlers } from './hover-actions.ts';
import type { Look } from './look.ts';
import { hasSeparator, rowNodes } from './row.ts';
import type { Chat, Row, State } from './state.ts';

interface Drawn {
  readonly separated: boolean;
  readonly nodes: HTMLElement[];
}

/** Keeps the nodes of rows that did not change, as a keyed list does. */
export interface RowCache {
  /** The nodes of the row at this place, old ones where they still serve. */
  nodesAt(index: number): HTMLElement[];
  heightAt(index: number): number | undefined;
  /** Remembers the heights of these rows and lets go of the nodes of all others. */
  keepOnly(start: number, end: number): void;
  clear(): void;
}

export function createRowCache(look: Look, state: State, chat: Chat, handlers: HoverHandlers): RowCache {
  let drawn = new Map<Row, Drawn>();
  const heights = new Map<Row, number>();
  const numbered = look.options.generation === 'new' && look.options.hooks === 'named';

  return {
    nodesAt(index) {
      const row = chat.rows[index];
      if (!row) return [];
      const separated = hasSeparator(chat.rows[index - 1], row);
      const known = drawn.get(row);
      const nodes =
        known?.separated === separated ? known.nodes : rowNodes(look, state, chat, row, separated, handlers);
      drawn.set(row, { separated, nodes });
      if (numbered) nodes[0]?.setAttribute('data-index', String(index));
      return nodes;
    },
    heightAt(index) {
      const row = chat.rows[index];
      return row && heights.get(row);
    },
    keepOnly(start, end) {
      const kept = new Map<Row, Drawn>();
      for (const row of chat.rows.slice(start, end)) {
        const known = drawn.get(row);
        if (!known) continue;
        kept.set(row, known);
        const height = known.nodes.reduce((sum, node) => sum + node.offsetHeight, 0);
        if (height > 0) heights.set(row, height);
      }
      drawn = kept;
    },
    clear() {
      drawn.clear();
    },
  };
}
