import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../utils/archives/instagram/index.ts';
import { messenger } from '../../../utils/archives/messenger/index.ts';
import { repaired } from '../../../utils/archives/meta/repair.ts';
import type { ArchivedConversation } from '../../../utils/model/index.ts';
import { conversationsIn, entryOf, findings } from '../entries.ts';
import { OTHER, OWN, type Said, talk } from '../talk.ts';

/** What Meta's exporter does: each byte of UTF-8 as a character, then escaped as JSON. */
const damaged = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
const escaped = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const said = ({ messages }: ArchivedConversation) =>
  messages.map(({ sender, text, sentAt }) => ({ isOwn: sender === 'self', text, at: sentAt?.from }));

const plainFiles = (messages: readonly Said[], most: number) => {
  const newestFirst = messages.toReversed().map(({ isOwn, text, at }) => ({
    sender_name: damaged(isOwn ? OWN : OTHER),
    timestamp_ms: at,
    content: damaged(text),
  }));
  const files: string[] = [];
  for (let at = 0; at < newestFirst.length; at += most)
    files.push(
      escaped({
        participants: [{ name: damaged(OTHER) }, { name: damaged(OWN) }],
        messages: newestFirst.slice(at, at + most),
        title: damaged(OTHER),
        thread_path: 'inbox/zoe_1',
      }),
    );
  return files;
};

describe('what is written as Meta writes it reads as it was said', () => {
  it('Instagram and Messenger, over several files in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        talk(1),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 500 }),
        fc.boolean(),
        async (messages, most, piece, isFacebook) => {
          const folder = `your_${isFacebook ? 'facebook' : 'instagram'}_activity/messages/inbox/zoe_1`;
          const entries = plainFiles(messages, most)
            .map((file, index) => entryOf(`${folder}/message_${index + 1}.json`, file, piece))
            .toReversed();
          const reader = isFacebook ? messenger : instagram;
          const [one, ...more] = conversationsIn(await findings(reader, entries, { owner: OWN }));
          expect(more).toEqual([]);
          expect(one && said(one)).toEqual(messages);
          expect(one).toMatchObject({ entry: `${folder}/message_1.json`, peer: { name: OTHER }, owner: OWN });
        },
      ),
    );
  });

  it('loose files of one conversation, by the path that they name', async () => {
    await fc.assert(
      fc.asyncProperty(talk(1), async (messages) => {
        const entries = plainFiles(messages, 3).map((file, index) =>
          entryOf(`message_${index + 1}.json`, file),
        );
        const [one, ...more] = conversationsIn(await findings(instagram, entries, { owner: OWN }));
        expect(more).toEqual([]);
        expect(one && said(one)).toEqual(messages);
      }),
    );
  });

  it('Messenger, end-to-end encrypted: text that only looks damaged stays', async () => {
    await fc.assert(
      fc.asyncProperty(talk(1), fc.boolean(), async (messages, isDoubled) => {
        const sent = messages.map((one) => (isDoubled ? { ...one, text: `Ã© ${one.text}` } : one));
        const file = JSON.stringify({
          participants: [OWN, OTHER],
          threadName: `${OTHER}_15`,
          messages: sent.map(({ isOwn, text, at }) => ({
            isUnsent: false,
            media: [],
            reactions: [],
            senderName: isOwn ? OWN : OTHER,
            text,
            timestamp: at,
            type: 'text',
          })),
        });
        const entries = [entryOf(`messages/${OTHER}_15.json`, file)];
        const [one] = conversationsIn(await findings(messenger, entries, { owner: OWN }));
        expect(one && said(one)).toEqual(sent);
      }),
    );
  });

  it('the repair undoes the damage, and leaves all other text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!text.isWellFormed()) return;
        expect(repaired(damaged(text))).toBe(text);
      }),
    );
    expect(repaired('déjà vu')).toBe('déjà vu');
    expect(repaired('caf\u00e9 \u00c3')).toBe('caf\u00e9 \u00c3');
    // Half of a pair: no UTF-8.
    expect(repaired('\u00ed\u00a0\u00bd')).toBe('\u00ed\u00a0\u00bd');
    expect(repaired('Ã© 😀')).toBe('Ã© 😀');
  });
});
