import { CONTACTS } from './contacts.ts';
import type { EvidenceMessage, Named } from './evidence-document.ts';

type Kind = Named['kind'];

/** Names that mean an app and nothing else; "signal", "line" and the like are everyday words. */
const APPS: readonly (readonly [Kind, string, string])[] = [
  ['app', 'Snapchat', 'snap(?:chat)?'],
  ['app', 'Instagram', 'insta(?:gram)?'],
  ['app', 'WhatsApp', "what[s’']? ?app"],
  ['app', 'Telegram', 'tele ?gram'],
  ['app', 'Discord', 'discord'],
  ['app', 'Messenger', 'messenger'],
  ['app', 'Facebook', 'facebook'],
  ['app', 'Skype', 'skype'],
  ['app', 'FaceTime', 'face ?time'],
  ['app', 'Kik', 'kik'],
  ['app', 'Viber', 'viber'],
  ['app', 'Wickr', 'wickr'],
  ['app', 'Yubo', 'yubo'],
  ['app', 'BeReal', 'be ?real'],
  ['app', 'Omegle', 'omegle'],
  ['app', 'OnlyFans', 'only ?fans'],
  ['app', 'Roblox', 'roblox'],
  ['app', 'Fortnite', 'fortnite'],
  ['app', 'Twitch', 'twitch'],
  ['payment', 'PayPal', 'pay ?pal'],
  ['payment', 'Revolut', 'revolut'],
  ['payment', 'Lydia', 'lydia'],
  ['payment', 'Paysafecard', 'paysafe(?: ?card)?'],
  ['payment', 'Cash App', 'cash ?app'],
  ['payment', 'Venmo', 'venmo'],
  ['payment', 'Western Union', 'western ?union'],
  ['payment', 'Bitcoin', 'bitcoin'],
];
const ANY_APP = new RegExp(
  `(?<![\\p{L}\\d])(?:${APPS.map(([, , form]) => `(${form})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** Bounds the summary, not the messages: everything stays in the text. */
const MOST_NAMED = 50;
const MOST_MESSAGES = 10;

class NamedList {
  readonly #byKey = new Map<string, { kind: Kind; value: string; messages: number[] }>();

  add(kind: Kind, value: string, message: number): void {
    const key = `${kind} ${value.toLowerCase()}`;
    const known = this.#byKey.get(key) ?? { kind, value, messages: [] };
    if (!this.#byKey.has(key) && this.#byKey.size >= MOST_NAMED) return;
    if (known.messages.at(-1) !== message && known.messages.length < MOST_MESSAGES)
      known.messages.push(message);
    this.#byKey.set(key, known);
  }

  all(): Named[] {
    return [...this.#byKey.values()];
  }
}

/**
 * Apps, payment services, addresses and numbers in the messages of anyone but the exporting account. Best effort:
 * police ask for other contacts and payment accounts, and a busy reader should not have to hunt for them.
 */
export function namedThings(messages: readonly EvidenceMessage[]): Named[] {
  const list = new NamedList();
  for (const { sender, text, number } of messages) {
    if (sender === 'exporting-account' || text === '') continue;
    for (const match of text.matchAll(ANY_APP)) {
      const app = APPS[match.slice(1).findIndex((group) => group !== undefined)];
      if (app) list.add(app[0], app[1], number);
    }
    let rest = text;
    for (const [kind, pattern] of CONTACTS) {
      rest = rest.replace(pattern, (found) => {
        list.add(kind, found, number);
        return ' ';
      });
    }
  }
  return list.all();
}
