import type { ArchiveEntry } from '../format.ts';
import type { Choose } from '../json/json-scanner.ts';
import { readJson } from '../json/read-json.ts';

/** What one file of a conversation holds, unchecked, in the order in which it stands there. */
export type ThreadPiece =
  | { readonly kind: 'about'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'messages'; readonly values: readonly unknown[] };

const ABOUT = ['participants', 'title', 'thread_path', 'thread_type', 'joinable_mode', 'threadName'];

const choose: Choose = (at, key, kind) => {
  if (at.length > 0) return at.length === 1 ? 'take' : 'skip';
  if (key === 'messages' && kind === 'array') return 'enter';
  return ABOUT.includes(String(key)) ? 'take' : 'skip';
};

export async function* threadFile(entry: ArchiveEntry): AsyncGenerator<ThreadPiece> {
  for await (const batch of readJson(entry.open(), choose)) {
    const values: unknown[] = [];
    for (const found of batch) {
      if (found.kind === 'end') continue;
      if (found.at.length === 1) values.push(found.value);
      else yield { kind: 'about', key: String(found.key), value: found.value };
    }
    if (values.length > 0) yield { kind: 'messages', values };
  }
}
