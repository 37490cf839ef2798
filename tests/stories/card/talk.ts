import type {
  Assessment,
  Conversation,
  Fact,
  Level,
  Locale,
  Message,
  Sender,
  Tactic,
} from '../../../utils/model/index.ts';

/** A line of an invented chat: who, the words, and what they were found to be. */
export type Line = readonly [sender: Sender, text: string, found?: readonly (Tactic | Fact)[]];

const FACTS: ReadonlySet<string> = new Set<Fact>([
  'age-said',
  'refused',
  'already-sent',
  'paid',
  'in-distress',
  'telling',
  'hostile',
]);
const isFact = (found: Tactic | Fact): found is Fact => FACTS.has(found);

/** An invented conversation with an assessment made by hand: stories do not depend on the engine. */
export interface Talk {
  readonly conversation: Conversation;
  readonly assessment: Assessment;
}

export function talk(
  level: Level,
  lines: readonly Line[],
  more: {
    readonly betweenPeers?: boolean;
    readonly kind?: Conversation['kind'];
    readonly combinations?: Readonly<Record<string, readonly number[]>>;
    /** When the age was said and everything of `combinations` was noted: on an earlier visit. */
    readonly notedAt?: number;
  } = {},
): Talk {
  const messages = lines.map(
    ([sender, text], index): Message => ({
      id: `m${index}`,
      sender,
      kind: 'text',
      text,
      readAt: 0,
      ...(more.kind === 'group' && sender === 'other' ? { author: 'max_demo' } : {}),
    }),
  );
  const found = lines.flatMap(([, text, names = []], message) =>
    names.map((name) => ({ name, rule: `story.${name}`, message, start: 0, end: text.length })),
  );
  return {
    conversation: {
      site: 'tiktok',
      id: 'story',
      account: 'lea.demo',
      kind: more.kind ?? 'direct',
      peer: { name: 'Max', handle: 'max_demo' },
      pageUrl: 'https://www.tiktok.com/messages',
      messages,
    },
    assessment: {
      level,
      score: 0,
      warnedAt: null,
      signals: found.flatMap(({ name, ...place }) => (isFact(name) ? [] : [{ ...place, tactic: name }])),
      facts: found.flatMap(({ name, ...place }) => (isFact(name) ? [{ ...place, fact: name }] : [])),
      contributions: [
        ...found.flatMap(({ name, message }) =>
          isFact(name) ? [] : [{ reason: name, points: 1, floor: level, messages: [message] }],
        ),
        ...Object.entries(more.combinations ?? {}).map(([reason, on]) => ({
          reason,
          points: 8,
          floor: level,
          messages: on,
          ...(more.notedAt === undefined ? {} : { notedAt: [more.notedAt] }),
        })),
      ],
      betweenPeers: more.betweenPeers ?? false,
      ...(more.notedAt === undefined ? {} : { ageNotedAt: more.notedAt }),
    },
  };
}

/** The same short chat in both languages. */
export const said = (locale: Locale, fr: string, en: string): string => (locale === 'fr' ? fr : en);
