import type { Assessment, FlaggedConversation, Message } from '../../../utils/model/index.ts';

export const NOW = Date.UTC(2026, 10, 22, 20, 0);

/** Message number `n` of an invented conversation: the number is in its id, words and time. */
export function message(n: number, fields: Partial<Message> = {}): Message {
  return {
    id: `m${n}`,
    sender: n % 2 === 0 ? 'self' : 'other',
    kind: 'text',
    text: `bonjour numéro ${n}`,
    readAt: NOW + n,
    ...fields,
  };
}

export const messages = (from: number, to: number): Message[] =>
  Array.from({ length: to - from }, (_, index) => message(from + index));

export function assessment(fields: Partial<Assessment> = {}): Assessment {
  return {
    level: 'warning',
    score: 40,
    warnedAt: 0,
    signals: [{ rule: 'fr.secrecy.tell-nobody', tactic: 'secrecy', message: 0, start: 0, end: 7 }],
    facts: [],
    contributions: [{ reason: 'secrecy', points: 40, floor: 'warning', messages: [0] }],
    betweenPeers: false,
    ...fields,
  };
}

export function flagged(
  list: readonly Message[],
  fields: Partial<Omit<FlaggedConversation, 'identity'>> & {
    readonly identity?: Partial<FlaggedConversation['identity']>;
  } = {},
): FlaggedConversation {
  const { identity, ...others } = fields;
  return {
    pageUrl: 'https://www.tiktok.com/messages',
    messages: list,
    assessment: assessment(),
    versions: { vigie: '0.1.0', rules: '1' },
    timeZone: 'Europe/Paris',
    utcOffsetMinutes: 60,
    ...others,
    identity: {
      site: 'tiktok',
      id: '7301',
      account: 'lea.demo',
      kind: 'direct',
      peer: { name: 'Max Demo', handle: 'max_demo', profileUrl: 'https://www.tiktok.com/@max_demo' },
      ...identity,
    },
  };
}
