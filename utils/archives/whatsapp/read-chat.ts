import type { ArchivedConversation, Message } from '../../model/index.ts';
import { reasonOf } from '../damage.ts';
import type { ArchiveEntry, Finding } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { chatLines } from './chat-lines.ts';
import { type Begun, messagesOf, type Reading } from './message-parts.ts';

export interface ChatReading extends Reading {
  readonly entry: ArchiveEntry;
  /** Everybody who wrote in it but the user. */
  readonly others: readonly string[];
}

const NAMES_SHOWN = 3;

/** One exported chat, in the order of its file; very long ones in parts. */
export async function* readChat(reading: ChatReading): AsyncGenerator<Finding> {
  let messages: Message[] = [];
  let part = 0;
  let place = 0;
  let begun: Begun | null = null;
  let stray = 0;
  let isAfterNotice = false;

  const close = () => {
    if (!begun) return;
    const read = messagesOf(begun, reading, place);
    place += read.length;
    for (const message of read) messages.push(message);
    begun = null;
  };
  const given = (): Finding => {
    const conversation = conversationOf(reading, messages, part);
    messages = [];
    part += 1;
    return { kind: 'conversation', conversation };
  };

  let damage: unknown = null;
  try {
    for await (const lines of chatLines(reading.entry)) {
      for (const line of lines) {
        if (line.kind === 'more') {
          const current = begun as Begun | null;
          if (current) current.lines.push(line.line);
          else if (!isAfterNotice && line.line.trim() !== '') stray += 1;
          continue;
        }
        close();
        isAfterNotice = line.said === null;
        begun = line.said && { header: line.header, said: line.said, lines: [] };
      }
      if (messages.length >= LIMITS.messages) yield given();
    }
  } catch (error) {
    damage = error ?? 'unknown';
  }
  close();
  if (messages.length > 0) yield given();
  if (stray > 0) yield { kind: 'not-understood', what: 'line without a date', count: stray };
  if (damage !== null) yield { kind: 'damaged', entry: reading.entry.path, reason: reasonOf(damage) };
}

function conversationOf(reading: ChatReading, messages: Message[], part: number): ArchivedConversation {
  const { entry, isGroup, owner, others } = reading;
  const names = others.slice(0, NAMES_SHOWN).join(', ');
  return {
    format: 'whatsapp',
    entry: entry.path,
    id: part === 0 ? entry.path : `${entry.path} part ${part + 1}`,
    kind: isGroup ? 'group' : 'direct',
    peer: { name: others.length > NAMES_SHOWN ? `${names} …` : names },
    owner: owner === '' ? null : owner,
    messages,
  };
}
