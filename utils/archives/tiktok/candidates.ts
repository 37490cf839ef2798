import type { ChatFinding } from './chat.ts';

const MOST_CHOICES = 50;
const MOST_AUTHORS = 10_000;

/**
 * Who may be the user where no profile says it: whoever wrote in a direct chat that isn't named after them, those of
 * most chats first. None: then all that was written is the other's.
 */
export async function candidates(files: readonly AsyncIterable<ChatFinding>[]): Promise<readonly string[]> {
  const chats = new Map<string, number>();
  for (const file of files) {
    try {
      for await (const found of file) {
        if (found.kind !== 'chat') continue;
        const { name, messages } = found.chat;
        for (const author of new Set(messages.map(({ from }) => from)))
          if (author !== '' && author !== name && (chats.has(author) || chats.size < MOST_AUTHORS))
            chats.set(author, (chats.get(author) ?? 0) + 1);
      }
    } catch {
      // What is damaged is told when the messages are read.
    }
  }
  return [...chats]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CHOICES)
    .map(([author]) => author);
}
