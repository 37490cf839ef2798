import type { Answers, ArchiveEntry, ArchiveReader, EntryHead, Finding } from '../format.ts';
import { readChat } from './read-chat.ts';
import { readHeader } from './read-header.ts';
import { type Survey, survey } from './survey.ts';

/**
 * WhatsApp's "Export chat": a text without a time zone, whose dates are written as the phone's language has it, and
 * which doesn't say who exported it.
 */
export const whatsapp: ArchiveReader = {
  format: 'whatsapp',
  passes: 2,
  recognises,
  read,
};

/** Its first line that isn't empty begins a message. */
function recognises({ text }: EntryHead): boolean {
  const first = text.split('\n', 20).find((line) => line.trim() !== '');
  return first !== undefined && readHeader(first) !== null;
}

async function* read(entries: readonly ArchiveEntry[], answers: Answers): AsyncGenerator<Finding> {
  const readAt = Date.now();
  const surveys: Survey[] = [];
  for (const entry of entries) surveys.push(await survey(entry));
  const owner = ownerIn(surveys, answers.owner);
  if (owner === undefined) yield { kind: 'question', question: 'owner', choices: choicesOf(surveys) };
  if (answers.dateOrder === undefined && surveys.some(({ order }) => order === undefined))
    yield { kind: 'question', question: 'date-order' };
  for (const { entry, authors, order = answers.dateOrder } of surveys) {
    if (owner === undefined || order === undefined) continue;
    const others = authors.filter((author) => author !== owner);
    yield* readChat({ entry, order, owner, others, isGroup: others.length > 1, readAt });
  }
}

/** Undefined: must be asked. An answer that names nobody here was given to another file's question. */
function ownerIn(surveys: readonly Survey[], answer: string | undefined): string | undefined {
  if (surveys.every(({ authors }) => authors.length === 0)) return '';
  const isKnown =
    answer === '' || surveys.some(({ authors }) => answer !== undefined && authors.includes(answer));
  return isKnown ? answer : undefined;
}

const MOST_CHOICES = 50;

/** Those who wrote in most of the chats first: the user is in all of them. */
function choicesOf(surveys: readonly Survey[]): string[] {
  const chats = new Map<string, number>();
  for (const { authors } of surveys)
    for (const author of authors) chats.set(author, (chats.get(author) ?? 0) + 1);
  return [...chats]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CHOICES)
    .map(([author]) => author);
}
