import type { Locale } from '../../../utils/model/index.ts';
import { type Line, SCRIPTS, type Script } from '../scripts/index.ts';
import { type Person, SELF } from './people.ts';
import { type Chat, nextRowId, type Row, type State } from './state.ts';

const MINUTE = 60_000;
/** Lines of a finished conversation end a while ago, one a minute. */
const FINISHED_MINUTES_AGO = 30;

function writer(line: Line, others: readonly Person[], self: Person): Person | null {
  if (line.kind === 'tip') return null;
  return line.from === 'me' ? self : (others.find((person) => person.handle === line.from) ?? null);
}

/** Makes a row of a script's line; `earlier` are the rows made of the lines before it. */
export function rowOf(
  line: Line,
  script: Script,
  earlier: readonly Row[],
  sentAt: number,
  self: Person,
): Row {
  return {
    id: nextRowId(),
    from: writer(line, script.others, self),
    kind: line.kind ?? 'text',
    text: line.text,
    sentAt,
    failed: line.failed ?? false,
    replyTo: line.replyTo === undefined ? null : (earlier[line.replyTo] ?? null),
    reactions: line.reactions ?? [],
  };
}

function chatOf(script: Script, played: string | null, now: number, self: Person): Chat {
  const shown = script.name === played ? script.lines.filter((line) => line.at === undefined) : script.lines;
  const rows: Row[] = [];
  for (const [index, line] of shown.entries()) {
    const minutesAgo = line.minutesAgo ?? FINISHED_MINUTES_AGO + shown.length - index;
    rows.push(rowOf(line, script, rows, now - minutesAgo * MINUTE, self));
  }
  const unread = script.kind === 'request' || script.name !== played ? 1 : 0;
  return {
    id: script.chatId,
    script: script.name,
    kind: script.kind,
    name: script.title,
    others: script.others,
    rows,
    unread,
  };
}

/** The inbox of a language. The played script starts with the lines that were there before. */
export function createState(lang: Locale, played: string | null, now: number): State {
  const scripts = SCRIPTS.filter((script) => script.language === lang);
  return {
    self: SELF,
    chats: scripts.map((script) => chatOf(script, played, now, SELF)),
    openChat: null,
    listeners: new Set(),
  };
}

/** The script of that name, or of that theme in the language: `grooming` is `grooming-fr` in French. */
export function scriptNamed(name: string | null, lang: Locale): Script | null {
  if (name === null) return null;
  return SCRIPTS.find((script) => script.name === name || script.name === `${name}-${lang}`) ?? null;
}
