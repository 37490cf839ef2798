import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapchat } from '../../../utils/archives/snapchat/index.ts';
import type { ArchivedConversation } from '../../../utils/model/index.ts';
import { conversationsIn, entryOf, findings } from '../entries.ts';
import { type Said, talk } from '../talk.ts';

const ME = 'mia_sample';
/** Also names that objects have by themselves. */
const partner = fc.constantFrom('ben_sample', 'zoe.x', 'constructor', '__proto__', 'toString');
const escaped = (text: string): string =>
  text.replace(
    /[&<>"'é]/g,
    (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[one] ?? '&#xe9;',
  );
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const said = ({ messages }: ArchivedConversation) =>
  messages.map(({ sender, text, sentAt }) => ({ isOwn: sender === 'self', text, at: sentAt?.from }));
/** Written by hand: `__proto__` as a key of an object literal would be lost. */
const object = (entries: readonly (readonly [string, unknown])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;

const newRows = (messages: readonly Said[], other: string) =>
  messages.toReversed().map(({ isOwn, text, at }) => ({
    From: isOwn ? ME : other,
    'Media Type': 'TEXT',
    Created: stamp(at),
    Content: escaped(text),
    'Conversation Title': null,
    IsSender: isOwn,
    'Created(microseconds)': at,
  }));

describe('what is written as Snapchat writes it reads as it was said', () => {
  it('since 2023', async () => {
    await fc.assert(
      fc.asyncProperty(
        partner,
        talk(7),
        talk(7),
        fc.integer({ min: 1, max: 300 }),
        async (other, a, b, piece) => {
          const file = object([
            [other, newRows(a, other)],
            ['last_one', newRows(b, 'last_one')],
          ]);
          const found = await findings(snapchat, [entryOf('json/chat_history.json', file, piece)]);
          const read = conversationsIn(found);
          expect(read.map(({ id }) => id)).toEqual([other, 'last_one']);
          expect(read.map(said)).toEqual([a, b]);
        },
      ),
    );
  });

  it('before 2023', async () => {
    await fc.assert(
      fc.asyncProperty(partner, talk(), async (other, messages) => {
        const rows = (isOwn: boolean) =>
          messages
            .filter((one) => one.isOwn === isOwn)
            .toReversed()
            .map(({ text, at }) => ({
              [isOwn ? 'To' : 'From']: other,
              'Media Type': 'TEXT',
              Created: stamp(at),
              Text: escaped(text),
            }));
        const file = object([
          ['Received Saved Chat History', rows(false)],
          ['Sent Saved Chat History', rows(true)],
        ]);
        const [one, ...more] = conversationsIn(
          await findings(snapchat, [entryOf('chat_history.json', file)]),
        );
        expect(more).toEqual([]);
        expect(one?.peer).toEqual({ name: other, handle: other });
        expect(one && said(one)).toEqual(messages);
      }),
    );
  });
});

it('takes the date where the number beside it is none of its kinds', async () => {
  const row = (more: object) => ({
    From: 'b',
    'Media Type': 'TEXT',
    Content: 'hi',
    IsSender: false,
    ...more,
  });
  const created = '2026-02-03 16:05:10 UTC';
  const instant = Date.UTC(2026, 1, 3, 16, 5, 10);
  const file = JSON.stringify({
    b: [
      row({ Created: created, 'Created(microseconds)': instant * 1000 + 5000 }),
      row({ Created: created, 'Created(microseconds)': 12 }),
      row({ Created: created }),
      row({ Created: 'yesterday' }),
    ],
  });
  const [one] = conversationsIn(await findings(snapchat, [entryOf('x.json', file)]));
  expect(one?.messages.map(({ sentAt }) => sentAt)).toEqual(
    expect.arrayContaining([
      { from: instant + 5, to: instant + 5 },
      { from: instant, to: instant + 999 },
      { from: instant, to: instant + 999 },
      undefined,
    ]),
  );
});
