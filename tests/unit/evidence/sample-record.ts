import type {
  Fact,
  FactSeen,
  LoggedConversation,
  Message,
  Sender,
  Signal,
  Tactic,
} from '../../../utils/model/index.ts';

/** 2026-11-22 18:00 in Paris. */
export const SIX_PM = Date.UTC(2026, 10, 22, 17);
export const EXPORTED_AT = SIX_PM + 3_600_000;
const MINUTE = 60_000;

export interface Line {
  readonly sender?: Sender;
  readonly text?: string;
  readonly kind?: Message['kind'];
  /** Minutes after SIX_PM; absent: the page showed no time. */
  readonly minute?: number;
  readonly author?: string;
  /** What the rules are said to have found: words of the text. */
  readonly tactics?: readonly (readonly [Tactic, string])[];
  readonly facts?: readonly (readonly [Fact, string])[];
}

function messageOf(line: Line, index: number): Message {
  const { sender = 'other', text = '', kind = 'text', minute, author } = line;
  return {
    id: `m${index + 1}`,
    sender,
    kind,
    text,
    ...(author === undefined ? {} : { author }),
    ...(minute === undefined
      ? {}
      : {
          displayedTime: `18:${String(minute % 60).padStart(2, '0')}`,
          sentAt: { from: SIX_PM + minute * MINUTE, to: SIX_PM + minute * MINUTE + MINUTE - 1 },
        }),
    readAt: SIX_PM + (minute ?? 0) * MINUTE + 12_345,
  };
}

const place = (text: string, words: string, message: number) => {
  const start = text.indexOf(words);
  return { message, start, end: start + words.length, rule: 'sample' };
};

/** A logged conversation between the invented accounts lea.demo (exporting) and max_demo. */
export function recordOf(
  lines: readonly Line[],
  changes: Partial<LoggedConversation> = {},
): LoggedConversation {
  const signals: Signal[] = lines.flatMap(({ text = '', tactics = [] }, index) =>
    tactics.map(([tactic, words]) => ({ ...place(text, words, index), tactic })),
  );
  const facts: FactSeen[] = lines.flatMap(({ text = '', facts: found = [] }, index) =>
    found.map(([fact, words]) => ({ ...place(text, words, index), fact })),
  );
  return {
    key: 'k1',
    identity: {
      site: 'tiktok',
      id: '0:1:6812345:7098765',
      account: 'lea.demo',
      kind: 'direct',
      peer: {
        name: 'Max',
        handle: 'max_demo',
        profileUrl: 'https://www.tiktok.com/@max_demo',
        userId: '7098765',
      },
    },
    pageUrl: 'https://www.tiktok.com/messages?lang=fr',
    messages: lines.map(messageOf),
    assessment: {
      level: 'danger',
      score: 12,
      warnedAt: 0,
      signals,
      facts,
      contributions: [],
      betweenPeers: false,
    },
    versions: { vigie: '0.1.0', rules: '2026.11.1' },
    timeZone: 'Europe/Paris',
    utcOffsetMinutes: 60,
    firstSavedAt: SIX_PM + 20 * MINUTE,
    lastSavedAt: SIX_PM + 30 * MINUTE,
    ...changes,
  };
}

/** A short story in which the age is said before a request, then comes blackmail. */
export const STORY: readonly Line[] = [
  { text: 'Salut, tu danses trop bien', minute: 2 },
  { text: 'tu as quel âge ?', minute: 2, tactics: [['age-probe', 'quel âge']] },
  { sender: 'self', text: "j'ai 13 ans", minute: 3, facts: [['age-said', "j'ai 13 ans"]] },
  { text: 'tu fais plus mûre pour ton âge 😊', minute: 3, tactics: [['flattery', 'plus mûre pour ton âge']] },
  { kind: 'video', minute: 4 },
  {
    text: 'viens sur snap, mon pseudo c’est @max.snap.demo',
    minute: 6,
    tactics: [['off-platform', 'viens sur snap']],
  },
  { text: 'envoie un nude', minute: 9, tactics: [['intimate-request', 'envoie un nude']] },
  { sender: 'self', text: 'non je veux pas', minute: 10, facts: [['refused', 'non je veux pas']] },
  {
    text: 'dis rien à tes parents, c’est notre secret',
    minute: 11,
    tactics: [
      ['secrecy', 'dis rien à tes parents'],
      ['secrecy', 'notre secret'],
    ],
  },
  {
    text: 'si tu envoies pas je montre tout à tes amis, tu as 1 heure',
    minute: 14,
    tactics: [
      ['threat', 'je montre tout à tes amis'],
      ['leverage', 'tu as 1 heure'],
    ],
  },
  { kind: 'image', minute: 15 },
  {
    text: '50 euros en paysafecard et j’efface',
    minute: 16,
    tactics: [['payment-demand', '50 euros en paysafecard']],
  },
  { sender: 'self', text: 'j’en peux plus', minute: 18, facts: [['in-distress', 'j’en peux plus']] },
];
