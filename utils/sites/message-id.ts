import type { MessageKind, TimeSpan } from '../model/index.ts';

/** The part of a message that every visit to the page shows in the same way. */
export interface Words {
  readonly kind: MessageKind;
  readonly text: string;
}

/** How many earlier messages go into a derived id: enough to tell one "ok" from the other. */
const CONTEXT = 3;

/**
 * 53-bit hash of UTF-16 units (MurmurHash-like mixing of two 32-bit halves). Not secret and not kept as it is:
 * the log hashes ids again with its own key.
 */
const hashText = (text: string): string => {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4294967296 * (high & 0x1fffff) + (low >>> 0)).toString(36);
};

/** Short stand-in for a message's content: equal for equal messages. */
export const contentKey = ({ kind, text }: Words): string =>
  kind !== 'text' ? kind : text.length <= 40 ? `t:${text}` : `t#${text.length}:${hashText(text)}`;

/**
 * Id of a message for which the page shows none: from its words, its number in a run of equal ones ("?", "?", "?")
 * and the words before the run. The sender is left out (an uncertain vote may turn out otherwise on the next visit) and
 * so is the displayed time ("22:38" is "Yesterday 22:38" on the next day).
 *
 * @param earlier the messages above with their content keys, oldest first
 * @param run how many messages directly above have the same key
 */
export const derivedId = (key: string, earlier: readonly { readonly key: string }[], run: number): string => {
  const end = earlier.length - run;
  const context = earlier.slice(Math.max(0, end - CONTEXT), end).map((message) => message.key);
  return `d-${hashText([key, run, ...context].join('\u0000'))}`;
};

/** Time of day of a separator, which every way of showing its date has in common. */
export const clockOf = ({ from }: TimeSpan): string => {
  const date = new Date(from);
  return `${date.getHours()}:${date.getMinutes()}`;
};
