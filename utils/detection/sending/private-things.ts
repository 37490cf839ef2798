import { PRIVATE_PATTERNS, PRIVATE_THINGS, type PrivateThing } from './private-patterns.ts';

/** More than anybody types into one message: what is pasted beyond it isn't looked at. */
const LOOKED_AT = 4000;

/** Spaces of any kind are one, digits written as emoji or in full width are digits. */
const plain = (text: string): string =>
  text
    .slice(0, LOOKED_AT)
    .normalize('NFKC')
    .replace(/\u200B|\u200C|\u200D|\uFE0F|\u20E3/g, '')
    .replace(/\s+/g, ' ');

/** What in this text would let somebody find or reach its writer outside the chat, the gravest first. */
export function privateThingsIn(text: string): readonly PrivateThing[] {
  const looked = plain(text);
  return PRIVATE_THINGS.filter((thing) => PRIVATE_PATTERNS[thing].some((pattern) => pattern.test(looked)));
}
