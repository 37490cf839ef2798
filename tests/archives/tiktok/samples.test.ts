import { describe, expect, test } from 'vitest';
import { linesOf, readAll } from '../read-all.ts';
import { sampleFiles } from '../sample-files.ts';

/** Written by hand from the samples' README and the samples themselves, never from what the reader gave. */
const BEN = [
  '2026-02-03T16:01:00 self text: what was the maths homework?',
  '2026-02-03T16:02:30 other text: page 42: exercise 3\nand exercise 5',
  '2026-02-03T16:03:44 other video: ',
  '2026-02-03T16:04:02 other sticker: ',
  '2026-02-03T16:05:10 self text: see you in the library 👍',
];
const ZOE = ['2026-02-01T09:29:00 self unsupported: ', '2026-02-01T09:30:00 other text: lunch at 12:30?'];

interface Expected {
  readonly sample: string;
  /** Where nothing in it says whose it is: the question's choices, and the answer. */
  readonly asks?: readonly string[];
  readonly answer?: string;
  readonly owner: string | null;
  readonly chats: Readonly<Record<string, readonly string[]>>;
}

const both = { ben_sample: BEN, 'zoe.sample_7': ZOE };
const EXPECTED: readonly Expected[] = [
  { sample: 'json-v1-2021-2024/user_data.json', owner: 'mia.sample', chats: both },
  { sample: 'json-v2-2025/user_data_tiktok.json', owner: 'mia.sample', chats: both },
  { sample: 'json-v3-2026/user_data_tiktok.json', owner: 'mia.sample', chats: both },
  { sample: 'json-v3-2026/TikTok_Data_1767225600.zip', owner: 'mia.sample', chats: both },
  // ZIP and what was in it: each conversation once.
  { sample: 'json-v3-2026', owner: 'mia.sample', chats: both },
  { sample: 'txt-en-2026/TikTok_Data_1767225601.zip', owner: 'mia.sample', chats: both },
  { sample: 'txt-en-2026', owner: 'mia.sample', chats: both },
  { sample: 'txt-en-old-no-utc', owner: 'mia.sample', chats: both },
  { sample: 'txt-nl-2026', owner: 'mia.sample', chats: both },
  { sample: 'txt-ru-2026', owner: 'mia.sample', chats: both },
  // The Spanish sample has no profile file.
  { sample: 'txt-es-2026', asks: ['mia.sample'], answer: 'mia.sample', owner: 'mia.sample', chats: both },
  {
    sample: 'txt-en-2026/Direct Messages/Direct Messages.txt',
    asks: ['mia.sample'],
    answer: 'mia.sample',
    owner: 'mia.sample',
    chats: both,
  },
  {
    sample: 'json-quirks/chathistory_one_level_up.json',
    asks: ['mia.sample'],
    answer: 'mia.sample',
    owner: 'mia.sample',
    chats: both,
  },
  {
    sample: 'json-quirks/with_bom.json',
    asks: ['mia.sample'],
    answer: 'mia.sample',
    owner: 'mia.sample',
    chats: both,
  },
  // Only the one after whom the chat is named wrote: nothing to ask.
  {
    sample: 'json-quirks/direct_messages_flat.json',
    owner: null,
    chats: {
      ben_sample: ['2026-02-03T16:03:02 other unsupported: ', '2026-02-03T16:04:02 other unsupported: '],
    },
  },
  { sample: 'json-quirks/duplicated_content.json', owner: 'mia.sample', chats: both },
  { sample: 'json-quirks/empty_dm.json', owner: 'mia.sample', chats: {} },
  {
    sample: 'json-quirks/name_missing.json',
    asks: ['zoe.sample_7'],
    answer: '',
    owner: null,
    chats: { '': ['2026-02-01T09:30:00 other text: lunch at 12:30?'] },
  },
  {
    sample: 'json-quirks/username_without_profilemap.json',
    owner: 'mia.sample',
    chats: { ben_sample: ['2026-02-03T16:05:10 self text: see you in the library 👍'] },
  },
];

describe('samples of TikTok archives', () => {
  test.each(EXPECTED)('$sample', async ({ sample, asks, answer, owner, chats }) => {
    const files = await sampleFiles(`tiktok/${sample}`);
    if (asks) {
      const { conversations, others } = await readAll(files);
      expect(conversations).toEqual([]);
      expect(others).toContainEqual({ kind: 'question', question: 'owner', choices: asks });
    }
    const { conversations, others } = await readAll(files, answer === undefined ? {} : { owner: answer });
    expect(others.map(({ kind }) => kind)).toEqual(['format']);
    expect(Object.fromEntries(conversations.map((one) => [one.peer.name, linesOf(one)]))).toEqual(chats);
    expect(conversations).toHaveLength(Object.keys(chats).length);
    for (const conversation of conversations) {
      expect(conversation).toMatchObject({ format: 'tiktok', kind: 'direct', owner });
      expect(new Set(conversation.messages.map(({ id }) => id)).size).toBe(conversation.messages.length);
    }
  });
});
