import type { ExportedFile } from '../../../components/export/export-state.ts';
import type { RedactedLine } from '../../../components/export/redacted-line.tsx';
import type { AccountView } from '../../../components/log/choose-account.tsx';
import type { KeptConversation } from '../../../components/log/detail.tsx';
import type { EntryView } from '../../../components/log/entry.ts';
import {
  DEFAULT_SETTINGS,
  type Locale,
  type Message,
  type Settings,
  type Signal,
  type Tactic,
} from '../../../utils/model/index.ts';

/** Invented people and chats for the stories. */
export const NOON = Date.UTC(2026, 10, 18, 12, 0);
const MINUTE = 60_000;

export const AGREED: Settings = { ...DEFAULT_SETTINGS, consentedAt: NOON };

const SAID: Readonly<Record<Locale, readonly (readonly ['self' | 'other', string, Tactic?, string?])[]>> = {
  fr: [
    ['other', 'slt, j’adore tes vidéos, t’as quel âge ?', 'age-probe', 't’as quel âge'],
    ['self', 'merci ! j’ai 13 ans'],
    [
      'other',
      'ok c’est cool. dis rien à tes parents, ça reste entre nous',
      'secrecy',
      'dis rien à tes parents',
    ],
    ['other', 'envoie un nude', 'intimate-request', 'envoie un nude'],
    ['self', 'non'],
    ['other', 'allez, les autres le font toutes', 'pressure', 'les autres le font'],
  ],
  en: [
    ['other', 'hi, love your videos, how old are you?', 'age-probe', 'how old are you'],
    ['self', 'thanks! im 13'],
    ['other', 'ok cool. don’t tell your parents, it stays between us', 'secrecy', 'don’t tell your parents'],
    ['other', 'send a nude', 'intimate-request', 'send a nude'],
    ['self', 'no'],
    ['other', 'come on, all the others do it', 'pressure', 'the others do it'],
  ],
};

/** A conversation that went to `danger`, with a picture in it that was never kept. */
export function keptChat(locale: Locale, name = 'Max', handle = 'max_demo'): KeptConversation {
  const words = SAID[locale];
  const messages: Message[] = words.map(([sender, text], index) => ({
    id: `m${index}`,
    sender,
    kind: 'text',
    text,
    displayedTime: `22:${30 + index}`,
    readAt: NOON + index * MINUTE,
    ...(index === 2 ? { goneAt: NOON + 30 * MINUTE } : {}),
    ...(index === 5 ? { translated: true } : {}),
  }));
  messages.push({ id: 'picture', sender: 'other', kind: 'image', text: '', readAt: NOON + 9 * MINUTE });
  const signals: Signal[] = words.flatMap(([, text, tactic, quote], message) => {
    if (!tactic || !quote) return [];
    const start = text.indexOf(quote);
    return [{ rule: `story/${tactic}`, tactic, message, start, end: start + quote.length }];
  });
  return {
    key: 'k1',
    firstSavedAt: NOON,
    lastSavedAt: NOON + 10 * MINUTE,
    damaged: 0,
    gaps: [5],
    identity: {
      site: 'tiktok',
      id: 'handle:max_demo',
      account: 'lea.demo',
      kind: 'direct',
      peer: { name, handle, profileUrl: 'https://www.tiktok.com/@max_demo' },
    },
    pageUrl: 'https://www.tiktok.com/messages',
    messages,
    versions: { vigie: '0.1.0', rules: 'story' },
    timeZone: 'Europe/Paris',
    utcOffsetMinutes: 60,
    assessment: {
      level: 'danger',
      score: 12,
      warnedAt: 3,
      signals,
      facts: [
        {
          rule: 'story/age-said',
          fact: 'age-said',
          message: 1,
          start: 8,
          end: messages[1]?.text.length ?? 0,
        },
      ],
      contributions: [
        { reason: 'age-said-before-request', points: 8, floor: 'danger', messages: [1, 3] },
        ...signals.map(({ tactic, message }) => ({
          reason: tactic,
          points: tactic === 'intimate-request' ? 6 : 2,
          ...(tactic === 'intimate-request' ? { floor: 'warning' as const } : {}),
          messages: [message],
        })),
      ],
      betweenPeers: false,
    },
  };
}

export const ENTRIES: readonly EntryView[] = [
  {
    key: 'k1',
    peerName: 'Max',
    peerHandle: 'max_demo',
    level: 'danger',
    messages: 27,
    lastSavedAt: NOON,
    damaged: 0,
  },
  {
    key: 'k2',
    peerName: 'Une agence avec un nom vraiment très très long <b>✨</b>',
    peerHandle: 'agence.demo_avec_un_pseudo_long',
    level: 'warning',
    messages: 1,
    lastSavedAt: NOON - 3 * 86_400_000,
    damaged: 0,
  },
  {
    key: 'k3',
    peerName: '',
    level: 'warning',
    messages: 4,
    lastSavedAt: NOON - 40 * 86_400_000,
    damaged: 1,
  },
];

export const ACCOUNTS: readonly AccountView[] = [
  { account: 'lea.demo', count: 3 },
  { account: 'une.personne_avec_un_pseudo.demo', count: 1 },
  { account: '<b>tom</b>.demo', count: 12 },
  { account: null, count: 2 },
  { account: undefined, count: 1 },
];

export const FILE: ExportedFile = {
  name: 'vigie-max_demo-2026-11-18.zip',
  href: 'blob:story',
  seal: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  of: { kind: 'one', peerName: 'Max', peerHandle: 'max_demo' },
  keys: ['k1'],
  messages: 27,
  damaged: 0,
};

/** The messages of a copy with names hidden. */
export const REDACTED: readonly RedactedLine[] = [
  { sender: 'other', kind: 'text', text: 'salut ███, t’as quel âge ?' },
  { sender: 'self', kind: 'text', text: '13 ans' },
  { sender: 'other', kind: 'image', text: '' },
  { sender: 'other', kind: 'text', text: 'viens, mon █████ ██████████████' },
];
