import { expect } from 'vitest';
import type { Finding } from '../../utils/archives/format.ts';
import { MESSAGE_KINDS } from '../../utils/model/index.ts';
import { conversationsIn } from './entries.ts';

/** What must hold of any findings, however broken the file: the log and the engine take them as they are. */
export function expectSound(found: readonly Finding[]): void {
  for (const { id, entry, peer, messages } of conversationsIn(found)) {
    expect([id, entry, peer.name].every((text) => typeof text === 'string')).toBe(true);
    expect(messages.length).toBeGreaterThan(0);
    expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
    for (const { kind, text, sender, author, sentAt } of messages) {
      expect(MESSAGE_KINDS).toContain(kind);
      expect(['self', 'other', 'unknown']).toContain(sender);
      expect(kind === 'text' ? text !== '' : text === '').toBe(true);
      expect(author === undefined || (typeof author === 'string' && author !== '')).toBe(true);
      if (!sentAt) continue;
      expect(Number.isSafeInteger(sentAt.from) && Number.isSafeInteger(sentAt.to)).toBe(true);
      expect(sentAt.from).toBeLessThanOrEqual(sentAt.to);
      expect(Math.abs(sentAt.to)).toBeLessThan(8.64e15);
    }
  }
  // Names of what wasn't understood come from keys and types, never from words.
  for (const one of found)
    if (one.kind === 'not-understood') {
      expect(one.what).toMatch(/^[A-Za-z][A-Za-z_ -]{0,39}$/);
      expect(one.count).toBeGreaterThan(0);
    }
}
