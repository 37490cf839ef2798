import type { ArchiveEntry } from '../format.ts';
import type { Choose } from '../json/json-scanner.ts';
import { readJson } from '../json/read-json.ts';

/** `rows`: what stands under one key, unchecked; a long list comes in several. `end`: the list is complete. */
export type HistoryPiece =
  | { readonly kind: 'rows'; readonly key: string; readonly rows: readonly unknown[] }
  | { readonly kind: 'end'; readonly key: string };

/** A file is an object of lists: since 2023 one a conversation, before that one for "received" and one for "sent". */
const choose: Choose = (at, _key, kind) =>
  at.length === 0 ? (kind === 'array' ? 'enter' : 'skip') : at.length === 1 ? 'take' : 'skip';

export async function* histories(entry: ArchiveEntry): AsyncGenerator<HistoryPiece> {
  for await (const batch of readJson(entry.open(), choose)) {
    let key = '';
    let rows: unknown[] = [];
    for (const found of batch) {
      const [list] = found.at;
      if (list === undefined) continue;
      if (rows.length > 0 && String(list) !== key) {
        yield { kind: 'rows', key, rows };
        rows = [];
      }
      key = String(list);
      if (found.kind === 'value') rows.push(found.value);
      else {
        if (rows.length > 0) yield { kind: 'rows', key, rows };
        rows = [];
        yield { kind: 'end', key };
      }
    }
    if (rows.length > 0) yield { kind: 'rows', key, rows };
  }
}

/** "Received Saved Chat History", "Sent Snap History" …: a list from before 2023. User names have no spaces. */
export const oldList = (key: string): 'received' | 'sent' | undefined =>
  /^Received .*History$/.test(key) ? 'received' : /^Sent .*History$/.test(key) ? 'sent' : undefined;
