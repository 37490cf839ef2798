import type { Reading } from './adapter.ts';

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Whether nothing changed that a user of readings could tell. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.account === b.account &&
  a.health.state === b.health.state &&
  a.health.reason === b.health.reason &&
  sameList(a.health.concepts, b.health.concepts) &&
  a.places?.messages === b.places?.messages &&
  a.places?.composer === b.places?.composer &&
  a.places?.header === b.places?.header &&
  a.conversation?.id === b.conversation?.id &&
  a.conversation?.kind === b.conversation?.kind &&
  a.conversation?.messages === b.conversation?.messages &&
  a.conversation?.peer.name === b.conversation?.peer.name &&
  a.conversation?.peer.handle === b.conversation?.peer.handle &&
  a.conversation?.peer.userId === b.conversation?.peer.userId;
