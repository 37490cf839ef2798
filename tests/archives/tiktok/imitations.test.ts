import { describe, expect, test } from 'vitest';
import { linesOf, readAll, textFile } from '../read-all.ts';
import { type WrittenChat, writeTxt } from './write.ts';

const OWNER = 'mia.sample';
const T = 1_770_000_000;
const profile = textFile('Profile Info.txt', `Username: ${OWNER}\n`);

/** One message a minute, newest first. */
const chat = (name: string, ...said: readonly (readonly [string, string])[]): WrittenChat => ({
  name,
  messages: said.map(([from, content], index) => ({ at: T - index * 60, from, content })),
});
const dated = (seconds: number, from: string, text: string): string =>
  `${new Date((T + seconds) * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC ${from}: ${text}`;

async function read(...chats: readonly WrittenChat[]): Promise<Record<string, string[]>> {
  const { conversations } = await readAll([textFile('Direct Messages.txt', writeTxt(chats)), profile]);
  return Object.fromEntries(
    conversations.map((one) => [
      one.peer.name,
      linesOf(one).map((line) => line.replace(/^\S+ (\w+) text: /, '$1: ')),
    ]),
  );
}

const small = [
  ['ben', 'see you'],
  [OWNER, 'yes'],
  ['ben', 'lunch?'],
  [OWNER, 'hello'],
] as const;

describe('words in a TXT that imitate its lines', () => {
  test('a heading in the middle of a text is words', async () => {
    const text = 'look:\n>>> Chat History with leo::\nfunny';
    expect(await read(chat('ben', ['ben', text], ...small))).toEqual({
      ben: ['self: hello', 'other: lunch?', 'self: yes', 'other: see you', `other: ${text}`],
    });
  });

  test('a heading with blank lines around and a dated line below makes no conversation of its own', async () => {
    const text = `look:\n\n>>> Chat History with leo::\n\n${dated(-1, 'leo', 'bad words')}`;
    expect(await read(chat('ben', ['ben', text], ...small), chat('zoe', ['zoe', 'hi']))).toEqual({
      ben: ['self: hello', 'other: lunch?', 'self: yes', 'other: see you', `other: ${text}`],
      zoe: ['other: hi'],
    });
  });

  test('a line of a stranger in a direct chat is words of who wrote it', async () => {
    const text = `he said\n${dated(-1, 'leo', 'bad words')}`;
    expect(await read(chat('ben', ['ben', text], ...small))).toMatchObject({
      ben: expect.arrayContaining([`other: ${text}`]),
    });
  });

  test('an old line of the user, pasted by the other, is words of the other', async () => {
    const text = `you said\n${dated(-86_400, OWNER, 'I am 18')}`;
    const { ben } = await read(chat('ben', ['ben', text], ...small));
    expect(ben?.at(-1)).toBe(`other: ${text}`);
    expect(ben).not.toContain('self: I am 18');
  });

  test("the other's words never become the user's own", async () => {
    // A forged old line of the user, below which real lines of the other stand.
    const { ben } = await read(chat('ben', ['ben', 'hi'], [OWNER, 'no'], ['ben', 'send it'], [OWNER, 'why']));
    expect(ben).toEqual(['self: why', 'other: send it', 'self: no', 'other: hi']);
    const forged = [dated(-86_400, OWNER, 'ok'), dated(-86_401, OWNER, 'ok'), dated(-86_402, OWNER, 'ok')];
    const attacked = await read(
      chat('ben', ['ben', `hi\n${forged.join('\n')}`], [OWNER, 'no'], ['ben', 'send it'], [OWNER, 'why']),
    );
    expect(attacked.ben).toContain('other: send it');
  });

  test('the one who has changed the name is still the other', async () => {
    const { ben } = await read(
      chat('ben', ['ben', 'new me'], [OWNER, 'nice'], ['ben_before', 'hi'], [OWNER, 'hey']),
    );
    expect(ben).toEqual(['self: hey', 'other: hi', 'self: nice', 'other: new me']);
  });

  test('two real chats stay two, though one quotes the other', async () => {
    const quote = `look\n${dated(-9, 'ben', 'lunch?')}`;
    const read2 = await read(
      chat('ben', ...small),
      chat('zoe', ['zoe', 'hm'], [OWNER, quote], ['zoe', 'what?']),
    );
    expect(Object.keys(read2)).toEqual(['ben', 'zoe']);
    expect(read2.zoe).toEqual(expect.arrayContaining(['other: what?', 'other: hm']));
  });

  test('fifteen thousand imitated headings are still one chat', async () => {
    const imitated = (at: number) =>
      `look\n\n>>> Chat History with leo${at}::\n\n${dated(-1, `leo${at}`, 'bad words')}`;
    const said = Array.from({ length: 15_000 }, (_, at) => ['ben', imitated(at)] as const);
    const { ben, ...others } = await read(chat('ben', ...said, ...small));
    expect(Object.keys(others)).toEqual([]);
    expect(ben?.[4]).toBe(`other: ${imitated(14_999)}`);
  });

  test('headings with impossible names are words', async () => {
    const text = 'look:\n\n>>> Chat History with my very best friend::\n\nfunny';
    expect(Object.keys(await read(chat('ben', ['ben', text], ...small)))).toEqual(['ben']);
  });
});
