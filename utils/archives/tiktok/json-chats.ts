import * as z from 'zod/mini';
import type { ArchiveEntry } from '../format.ts';
import type { JsonFound, JsonKey, JsonKind, JsonPath } from '../json/json-scanner.ts';
import { readJson } from '../json/read-json.ts';
import { LIMITS } from '../limits.ts';
import { type Chat, type ChatFinding, type ChatMessage, nameIn } from './chat.ts';
import { isContainerName, isMessagesSection } from './sections.ts';

const text = z.optional(z.nullable(z.string()));
const messageSchema = z.object({ Date: text, From: z.string(), Content: text });
/** Keys of other sections have changed from upper to lower case over the years. */
const lowerCaseSchema = z.object({ date: text, from: z.string(), content: text });

/** The conversations of a JSON file, one by one, wherever below a section of messages they lie. */
export async function* jsonChats(entry: ArchiveEntry): AsyncGenerator<ChatFinding> {
  const drafts = new Drafts(entry.path);
  try {
    for await (const batch of readJson(entry.open(), choose))
      for (const found of batch) yield* drafts.take(found);
  } finally {
    yield* drafts.rest();
  }
}

/** All lists below a section of messages may be conversations. */
function choose(at: JsonPath, key: JsonKey, kind: JsonKind) {
  // What is below the root has been entered: it is in a section of messages.
  if (at.length === 0 && !isMessagesSection(String(key))) return 'skip';
  if (typeof key === 'number' && at.length > 1) return 'take';
  return kind === 'plain' ? 'skip' : 'enter';
}

/** Collects the messages of one list at a time. */
class Drafts {
  readonly #entry: string;
  #at: JsonPath = [];
  #messages: ChatMessage[] = [];
  #part = 0;

  constructor(entry: string) {
    this.#entry = entry;
  }

  *take(found: JsonFound): Generator<ChatFinding> {
    if (found.at !== this.#at) {
      yield* this.rest();
      this.#at = found.at;
    }
    if (found.kind === 'end') return;
    const message = messageIn(found.value);
    if (!message) {
      yield { kind: 'not-understood', what: whatIs(found), count: 1 };
      return;
    }
    this.#messages.push(message);
    if (this.#messages.length === LIMITS.messages) yield this.#chat();
  }

  *rest(): Generator<ChatFinding> {
    if (this.#messages.length > 0) yield this.#chat();
    this.#part = 0;
  }

  #chat(): ChatFinding {
    const [section = '', ...keys] = this.#at.map(String);
    const chat: Chat = {
      entry: this.#entry,
      name: nameIn(keys.findLast((key) => !isContainerName(key)) ?? ''),
      isGroup: [section, ...keys].some((key) => /^group/i.test(key)),
      part: this.#part,
      messages: this.#messages,
    };
    this.#messages = [];
    this.#part += 1;
    return { kind: 'chat', chat };
  }
}

function messageIn(value: unknown): ChatMessage | null {
  const usual = messageSchema.safeParse(value);
  if (usual.success) {
    const { Date: date, From: from, Content: content } = usual.data;
    return { date: date ?? '', from, content: content ?? '' };
  }
  const { success, data } = lowerCaseSchema.safeParse(value);
  return success ? { date: data.date ?? '', from: data.from, content: data.content ?? '' } : null;
}

/** By structure only: the key that holds it and what it is made of. */
function whatIs({ at, value }: JsonFound & { kind: 'value' }): string {
  const holder = at.map(String).findLast((key) => isContainerName(key)) ?? '';
  if (value === undefined) return `${holder}: ?`;
  if (Array.isArray(value)) return `${holder}: []`;
  if (typeof value !== 'object' || value === null)
    return `${holder}: ${value === null ? 'null' : typeof value}`;
  const keys = Object.keys(value).filter((key) => /^[A-Za-z][A-Za-z ]{0,19}$/.test(key));
  return `${holder}: {${keys.sort().slice(0, 6).join(', ')}}`;
}
