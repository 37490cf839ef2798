import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { DetectionMessage } from '../../utils/detection/index.ts';

/** One line of a conversations file (design.md, "Command contract"). */
export interface ConversationLine {
  readonly id: string | number;
  readonly language?: string;
  readonly label?: string;
  readonly messages: readonly DetectionMessage[];
}

export type ReadLine =
  | { readonly line: number; readonly conversation: ConversationLine }
  | { readonly line: number; readonly problem: string };

const SENDERS = ['self', 'other', 'unknown'] as const;

/**
 * Conversations of a JSON Lines file (`-`: standard input), one by one, whatever its size. Lines that are none are
 * given as problems, with their number from 1; blank lines are passed over. `onBytes` hears how much has been read.
 * Rejects when the file cannot be read.
 */
export async function* readConversations(
  path: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ReadLine> {
  let number = 0;
  for await (const text of linesOf(path, onBytes)) {
    number += 1;
    const bare = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (bare.trim() === '') continue;
    const read = parseLine(bare);
    yield typeof read === 'string' ? { line: number, problem: read } : { line: number, conversation: read };
  }
}

/** Lines end with LF only: U+2028 may stand inside JSON strings. */
async function* linesOf(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) {
    onBytes?.(chunk.length);
    const pieces = decoder.write(chunk).split('\n');
    for (const [at, piece] of pieces.entries()) {
      parts.push(piece);
      if (at === pieces.length - 1) continue;
      yield parts.join('');
      parts = [];
    }
  }
  const rest = parts.join('') + decoder.end();
  if (rest !== '') yield rest;
}

/** The conversation, or what is wrong with the line. Never quotes a message. */
function parseLine(text: string): ConversationLine | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (!isRecord(value)) return 'not an object';
  const { id, messages, language, label } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no "id"';
  if (!Array.isArray(messages)) return 'no list "messages"';
  const read: DetectionMessage[] = [];
  for (const [index, message] of messages.entries()) {
    const one = parseMessage(message);
    if (typeof one === 'string') return `message ${index}: ${one}`;
    read.push(one);
  }
  return {
    id,
    messages: read,
    ...(typeof language === 'string' && { language }),
    ...(typeof label === 'string' && { label }),
  };
}

function parseMessage(value: unknown): DetectionMessage | string {
  if (!isRecord(value)) return 'not an object';
  const sender = SENDERS.find((one) => one === value.sender);
  if (!sender) return '"sender" is neither "self" nor "other"';
  const { text, author } = value;
  if (typeof text !== 'string') return 'no "text"';
  const sentAt = instantOf(value.sentAt);
  if (sentAt === 'wrong') return '"sentAt" is no time';
  return {
    sender,
    text,
    ...(sentAt !== undefined && { sentAt }),
    ...(typeof author === 'string' && { author }),
  };
}

/** Milliseconds since 1970, or an ISO 8601 text. */
function instantOf(value: unknown): number | undefined | 'wrong' {
  if (value === undefined || value === null) return undefined;
  const instant = typeof value === 'string' ? Date.parse(value) : value;
  return typeof instant === 'number' && Number.isFinite(instant) ? instant : 'wrong';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
