import type { Assessment, LoggedConversation, Message } from '../../model/index.ts';
import { nameForms, namesIn, type Span } from './names.ts';
import { INTRODUCTIONS, PRIVATE } from './private-data.ts';

/** What the user hides beyond what is found by itself. */
export interface Hiding {
  /** Hidden wherever they stand, in any spelling. */
  readonly words: readonly string[];
  /** Indices of messages of which nothing is shown. */
  readonly messages: readonly number[];
}

const BLOCK = '█';

/** As long as before, so that what points into the text still points there. */
const covered = (text: string): string => text.replace(/\S/g, BLOCK);

function cover(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(done, start);
    if (end <= from) continue;
    parts.push(text.slice(done, from), covered(text.slice(from, end)));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

const matches = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );

function namesOf({ identity, messages }: LoggedConversation): string[] {
  const { account, peer } = identity;
  const said = messages.flatMap(({ text }) =>
    INTRODUCTIONS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name)),
  );
  const all = [account, peer.name, peer.handle, ...messages.map(({ author }) => author), ...said];
  return [...new Set(all.filter((name) => typeof name === 'string' && name !== ''))] as string[];
}

/** Words that are hidden say nothing by what was found in them. */
function without(assessment: Assessment, messages: readonly number[]): Assessment {
  const shown = <Found extends { readonly message: number }>(found: readonly Found[]): Found[] =>
    found.filter(({ message }) => !messages.includes(message));
  return { ...assessment, signals: shown(assessment.signals), facts: shown(assessment.facts) };
}

const originOf = (address: string): string => (URL.canParse(address) ? `${new URL(address).origin}/` : '');

/**
 * A copy for somebody who need not know who it is about: names, handles, ids, numbers, addresses, schools and user names
 * are covered, in the messages as well. Best effort, and the user can hide more. `name` stands for the other account.
 */
export function redact(
  record: LoggedConversation,
  { words, messages: hidden }: Hiding,
  name: string,
): LoggedConversation {
  const forms = nameForms([...namesOf(record), ...words]);
  const authors = [...new Set(record.messages.flatMap(({ author }) => author ?? []))];
  const { source: _, ...rest } = record;
  const messages = record.messages.map((message, index): Message => {
    const { text, author } = message;
    return {
      ...message,
      id: String(index + 1),
      text: hidden.includes(index)
        ? covered(text)
        : cover(text, [...matches(text, PRIVATE), ...namesIn(text, forms)]),
      ...(author === undefined ? {} : { author: String(authors.indexOf(author) + 1) }),
    };
  });
  const { site, kind } = record.identity;
  return {
    ...rest,
    key: '',
    identity: { site, kind, id: '', account: null, peer: { name } },
    pageUrl: originOf(record.pageUrl),
    messages,
    assessment: without(record.assessment, hidden),
  };
}
