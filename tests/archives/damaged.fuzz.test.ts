import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveEntry, ArchiveReader, Finding } from '../../utils/archives/format.ts';
import { instagram } from '../../utils/archives/instagram/index.ts';
import { messenger } from '../../utils/archives/messenger/index.ts';
import { snapchat } from '../../utils/archives/snapchat/index.ts';
import { whatsapp } from '../../utils/archives/whatsapp/index.ts';
import { conversationsIn, entryOf, sampleEntries } from './entries.ts';
import { expectSound } from './sound.ts';

const ALL: readonly (readonly [folder: string, reader: ArchiveReader])[] = [
  ['meta/instagram-json-2023plus', instagram],
  ['meta/messenger-facebook-json', messenger],
  ['meta/messenger-e2ee-json', messenger],
  ['snapchat/new-2023plus', snapchat],
  ['snapchat/old-2022', snapchat],
  ['whatsapp', whatsapp],
];
const ANSWERS = { owner: 'Mia Sampleová', dateOrder: 'day-first' } as const;
/** WhatsApp's chats know her by another name. */
const answersFor = ({ format }: ArchiveReader) =>
  format === 'whatsapp' ? { ...ANSWERS, owner: '' } : ANSWERS;

async function bytesOf(entry: ArchiveEntry): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of entry.open()) parts.push(part);
  return Buffer.concat(parts);
}

async function readAnyway(reader: ArchiveReader, entries: readonly ArchiveEntry[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of reader.read(entries, answersFor(reader))) found.push(finding);
  return found;
}

/** Bytes changed, cut out or put in, at random places; `structure` bytes more often than others. */
const change = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\\',
        'null',
        '-1',
        '1e400',
        '\n',
        '\\ud800',
        '"__proto__":{',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
const changed = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array => {
  let result = Buffer.from(bytes);
  for (const { at, cut, put } of changes) {
    const from = at % (result.length + 1);
    result = Buffer.concat([result.subarray(0, from), put, result.subarray(from + cut)]);
  }
  return result;
};

describe.each(ALL)('damaged: %s', (folder, reader) => {
  const samples = sampleEntries('samples', folder).filter(({ path }) => !path.endsWith('.zip'));

  it('cut off anywhere: never throws, and all that is given is sound', async () => {
    const whole = await readAnyway(reader, samples);
    expectSound(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 999 }), async (which, cut, piece) => {
        const at = which % samples.length;
        const bytes = await bytesOf(samples[at] as ArchiveEntry);
        const entries = samples.with(
          at,
          entryOf(samples[at]?.path ?? '', bytes.subarray(0, cut % bytes.length), piece),
        );
        const found = await readAnyway(reader, entries);
        expectSound(found);
      }),
      { numRuns: 150 },
    );
  });

  it('changed anywhere: never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 999 }),
        async (which, changes, piece) => {
          const at = which % samples.length;
          const bytes = changed(await bytesOf(samples[at] as ArchiveEntry), changes);
          const entries = samples.with(at, entryOf(samples[at]?.path ?? '', bytes, piece));
          expectSound(await readAnyway(reader, entries));
          await Promise.all(
            entries.map(async (entry) =>
              reader.recognises({ path: entry.path, text: new TextDecoder().decode(await bytesOf(entry)) }),
            ),
          );
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe('what was readable before the damage', () => {
  const messages = Array.from({ length: 500 }, (_, at) => `message ${at}`);
  const half = (text: string): ArchiveEntry => entryOf('chat', text.slice(0, text.length / 2), 100);
  const texts = (found: readonly Finding[]) =>
    conversationsIn(found).flatMap((one) => one.messages.map(({ text }) => text));
  const expectHalf = (found: readonly Finding[], isTold: boolean) => {
    const read = texts(found);
    expect(read.length).toBeGreaterThan(230);
    expect(read.length).toBeLessThan(270);
    expect(messages).toEqual(expect.arrayContaining(read.slice(1, -1)));
    expect(found.some(({ kind }) => kind === 'damaged')).toBe(isTold);
  };

  it('Instagram', async () => {
    const file = JSON.stringify({
      participants: [{ name: 'Ben' }, { name: 'Mia Sampleov\u00c3\u00a1' }],
      messages: messages.map((content, at) => ({ sender_name: 'Ben', timestamp_ms: 2e12 - at, content })),
    });
    expectHalf(await readAnyway(instagram, [half(file)]), true);
  });

  it('Snapchat', async () => {
    const file = JSON.stringify({
      ben: messages.map((Content) => ({ From: 'ben', 'Media Type': 'TEXT', Content, Created: null })),
    });
    expectHalf(await readAnyway(snapchat, [half(file)]), true);
  });

  it('WhatsApp: a text has no end of its own, so only broken bytes are told', async () => {
    const file = messages.map((text) => `13/02/2026, 16:00 - Ben: ${text}\n`).join('');
    expectHalf(await readAnyway(whatsapp, [half(file)]), false);
    const broken: ArchiveEntry = {
      path: 'chat',
      size: file.length,
      async *open() {
        yield new TextEncoder().encode(file.slice(0, file.length / 2));
        throw new Error('cyclic redundancy check');
      },
    };
    expectHalf(await readAnyway(whatsapp, [broken]), true);
  });
});
