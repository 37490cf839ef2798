import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll, textFile } from '../read-all.ts';
import { type WrittenChat, writeJson, writeTxt } from './write.ts';

const OWNER = 'mia.sample';
const names = fc.stringMatching(/^[a-z0-9._]{2,24}$/).filter((name) => name !== OWNER);
/** Words of any script, with quotes, brackets and line breaks. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== '' && !text.includes('\r'));
const lines = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((several) => several.join('\n'))
  .filter((text) => !/(^|\n)(>>> |\d{4}-\d\d-\d\d )/.test(text));

const chats = (contents: fc.Arbitrary<string>): fc.Arbitrary<readonly WrittenChat[]> =>
  fc.uniqueArray(names, { maxLength: 4 }).chain((picked) =>
    fc.tuple(
      ...picked.map((name) =>
        fc
          .array(
            fc.record({
              at: fc.integer({ min: 1_500_000_000, max: 1_900_000_000 }),
              isOwn: fc.boolean(),
              content: contents,
            }),
            { minLength: 1, maxLength: 12 },
          )
          .map((said) => ({
            name,
            messages: said
              .sort((a, b) => b.at - a.at)
              .map(({ at, isOwn, content }) => ({ at, from: isOwn ? OWNER : name, content })),
          })),
      ),
    ),
  );

/** What must come back: oldest first. */
const expected = (written: readonly WrittenChat[]) =>
  written.map(({ name, messages }) => ({
    peer: { name, handle: name },
    owner: OWNER,
    messages: messages.toReversed().map(({ at, from, content }) => ({
      sender: from === OWNER ? 'self' : 'other',
      kind: 'text',
      text: content,
      sentAt: { from: at * 1000, to: at * 1000 + 999 },
    })),
  }));

const profile = textFile('Profile Info.txt', `Profile Photo: None\nUsername: ${OWNER}\n`);

describe('any conversation written in a format of TikTok is read back the same', () => {
  test.each([2021, 2025, 2026] as const)('JSON as of %i', (year) =>
    fc.assert(
      fc.asyncProperty(chats(lines), async (written) => {
        const { conversations, others } = await readAll([
          textFile('user_data.json', writeJson(OWNER, written, year)),
        ]);
        expect(others.map(({ kind }) => kind)).toEqual(['format']);
        expect(conversations).toMatchObject(expected(written));
        expect(conversations).toHaveLength(written.length);
      }),
    ),
  );

  test('JSON with anything as words, what imitates TXT too', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (content) => {
        const text = `>>> Chat History with x::\n\n2026-01-01 00:00:00 UTC x: ${content}`;
        const written = [{ name: 'ben', messages: [{ at: 1_700_000_000, from: 'ben', content: text }] }];
        const { conversations } = await readAll([textFile('a.json', writeJson(OWNER, written, 2026))]);
        // Lone surrogates don't survive UTF-8, in any format.
        expect(conversations).toMatchObject(expected(written).map((one) => structuredClone(one)));
      }),
    ));

  test.each([true, false])('TXT (with UTC: %s)', (utc) =>
    fc.assert(
      fc.asyncProperty(chats(lines), async (written) => {
        const { conversations, others } = await readAll([
          textFile('Direct Messages.txt', writeTxt(written, { utc })),
          profile,
        ]);
        expect(others.filter(({ kind }) => kind !== 'format')).toEqual([]);
        expect(conversations).toMatchObject(expected(written));
        expect(conversations).toHaveLength(written.length);
      }),
    ),
  );
});
