import type { ArchiveEntry } from '../../format.ts';
import { LIMITS } from '../../limits.ts';
import type { ChatFinding, ChatMessage } from '../chat.ts';
import { type Section, sectionsOf } from './sections.ts';
import { datedLine } from './shapes.ts';
import { areMessages } from './told-apart.ts';

/** The conversations of a TXT, one by one. `owner`: own user name, where known. */
export async function* txtChats(entry: ArchiveEntry, owner: string | null): AsyncGenerator<ChatFinding> {
  let last: Section | null = null;
  try {
    for await (const section of sectionsOf(entry.open())) {
      if (section.heading === null) yield* strayLines(section.lines);
      else if (last && isImitated(section, last)) addTo(last, section);
      else {
        if (last) yield* chatOf(entry, last, owner);
        last = section;
      }
    }
  } finally {
    if (last) yield* chatOf(entry, last, owner);
  }
}

/**
 * Whether a heading is words of the chat above: that chat's other side, who wrote the message in which it stands, goes
 * on writing below it, and the one whom it names doesn't any more.
 */
function isImitated(section: Section, above: Section): boolean {
  if (section.isGroup || above.isGroup || section.name === above.name || section.part > 0) return false;
  if (above.lines.length >= LIMITS.messages) return false;
  const writers = section.lines.flatMap((line) => datedLine(line)?.from ?? []);
  const goesOn = writers.indexOf(above.name);
  const lastAbove = above.lines.findLast((line) => datedLine(line) !== null) ?? '';
  return goesOn >= 0 && !writers.includes(section.name, goesOn) && datedLine(lastAbove)?.from === above.name;
}

function addTo(above: Section, { heading, lines }: Section): void {
  above.lines.push(heading);
  for (const line of lines) above.lines.push(line);
}

function* chatOf(entry: ArchiveEntry, section: Section, owner: string | null): Generator<ChatFinding> {
  const { name, isGroup, part, lines } = section;
  const dated = lines.map(datedLine);
  const candidates = dated.filter((line) => line !== null);
  const taken = isGroup ? candidates.map(() => true) : areMessages(candidates, { peer: name, owner });
  const messages: { date: string; from: string; text: string[] }[] = [];
  const stray: string[] = [];
  let at = -1;
  for (const [index, line] of lines.entries()) {
    const found = dated[index];
    if (found) at += 1;
    if (found && taken[at]) messages.push({ ...found, text: [found.text] });
    else (messages.at(-1)?.text ?? stray).push(line);
  }
  // A blank line ends each chat.
  const end = messages.at(-1)?.text;
  if (end && end.length > 1 && end.at(-1) === '') end.pop();
  yield* strayLines(stray);
  if (messages.length === 0) return;
  const read = messages.map(
    ({ date, from, text }): ChatMessage => ({ date, from, content: text.join('\n') }),
  );
  yield { kind: 'chat', chat: { entry: entry.path, name, isGroup, part, messages: read } };
}

function* strayLines(lines: readonly string[]): Generator<ChatFinding> {
  const count = lines.filter((line) => line.trim() !== '').length;
  if (count > 0) yield { kind: 'not-understood', what: 'TXT: line without date', count };
}
