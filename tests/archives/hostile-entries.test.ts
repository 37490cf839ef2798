import { describe, expect, it } from 'vitest';
import type { ArchiveReader, Finding } from '../../utils/archives/format.ts';
import { instagram } from '../../utils/archives/instagram/index.ts';
import { messenger } from '../../utils/archives/messenger/index.ts';
import { snapchat } from '../../utils/archives/snapchat/index.ts';
import { whatsapp } from '../../utils/archives/whatsapp/index.ts';
import { conversationsIn, entryOf } from './entries.ts';
import { expectSound } from './sound.ts';

async function read(reader: ArchiveReader, path: string, text: string, owner = 'Mia'): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of reader.read([entryOf(path, text)], { owner, dateOrder: 'day-first' }))
    found.push(finding);
  expectSound(found);
  return found;
}
const PARTICIPANTS = '"participants":[{"name":"Ben"},{"name":"Mia"}]';

describe('hostile Instagram and Messenger', () => {
  it('wrong types: counted by kind, the rest is read', async () => {
    const found = await read(
      instagram,
      'message_1.json',
      `{${PARTICIPANTS},"messages":[1,null,"x",[],{"sender_name":7},{"sender_name":"Ben","timestamp_ms":"x"},
        {"sender_name":"Ben","timestamp_ms":1e300,"content":"late"},
        {"sender_name":"Ben","timestamp_ms":-5,"content":"early"},
        {"sender_name":"Ben","timestamp_ms":5,"content":"fine","photos":"x"},
        {"sender_name":"Ben","timestamp_ms":6,"a_new_kind":{"x":1}},
        {"sender_name":"Ben","timestamp_ms":7,"<b>words":{"x":1}},
        {"__proto__":{"content":"no"},"constructor":1,"timestamp_ms":8}]}`,
    );
    const [one] = conversationsIn(found);
    expect(one?.messages.map(({ text }) => text).filter((text) => text !== '')).toEqual(
      expect.arrayContaining(['late', 'early', 'fine']),
    );
    expect(found.filter(({ kind }) => kind === 'not-understood')).toEqual(
      expect.arrayContaining([
        { kind: 'not-understood', what: 'message of an unknown shape', count: 6 },
        { kind: 'not-understood', what: 'a_new_kind', count: 1 },
      ]),
    );
    expect(Object.prototype).not.toHaveProperty('content');
  });

  it.each([
    '{"participants":{"name":"Ben"},"messages":{"a":1}}',
    '{"participants":"Ben","messages":"x"}',
    '{"participants":null,"messages":null,"title":{},"thread_path":[]}',
    '{"messages":[{"content":"hi"}],"participants":[1]}',
    '{}',
    '[]',
    '',
  ])('a root of the wrong shape: %s', async (text) => {
    for (const reader of [instagram, messenger]) await read(reader, 'message_1.json', text);
  });

  it('a path full of dots, and names of objects, are only names', async () => {
    const path = '../../__proto__/constructor/message_1.json';
    const messages = '"messages":[{"sender_name":"__proto__","timestamp_ms":5,"content":"hi"}]';
    const found = await read(
      instagram,
      path,
      `{"participants":[{"name":"__proto__"},{"name":"Mia"}],${messages}}`,
    );
    expect(conversationsIn(found)).toMatchObject([
      { id: '../../__proto__/constructor', peer: { name: '__proto__' }, messages: [{ text: 'hi' }] },
    ]);
  });

  it('somebody who calls themselves like the user is not taken for the user', async () => {
    const found = await read(
      instagram,
      'message_1.json',
      `{"participants":[{"name":"Mia"},{"name":"Mia"}],"messages":[{"sender_name":"Mia","timestamp_ms":5,"content":"hi"}]}`,
    );
    expect(conversationsIn(found)[0]?.messages[0]?.sender).toBe('unknown');
  });

  it('a group keeps each writer; a link that leads elsewhere stays readable', async () => {
    const found = await read(
      instagram,
      'message_1.json',
      `{"participants":[{"name":"Ben"},{"name":"Zoe"},{"name":"Mia"}],"title":"Maths","messages":[
        {"sender_name":"Zoe","timestamp_ms":6,"content":"Zoe sent an attachment.","share":{"link":"https://example.org/x"}},
        {"sender_name":"Ben","timestamp_ms":5,"content":"look","photos":[{"uri":"x.jpg"}]}]}`,
    );
    const [one] = conversationsIn(found);
    expect(one).toMatchObject({ kind: 'group', peer: { name: 'Maths' } });
    expect(one?.messages.map(({ author, kind, text }) => [author, kind, text])).toEqual([
      ['Ben', 'image', ''],
      ['Ben', 'text', 'look'],
      ['Zoe', 'text', 'https://example.org/x'],
    ]);
  });
});

describe('hostile Snapchat', () => {
  it('unknown types and shapes are counted, their words are kept', async () => {
    const found = await read(
      snapchat,
      'chat_history.json',
      `{"ben":[{"From":"ben","Media Type":"HOLOGRAM","Content":"","Created":"x"},
        {"From":"ben","Media Type":"HOLOGRAM","Content":"hi","Created":"2026-02-31 00:00:00 UTC"},
        {"From":"ben","Media Type":"my words","Content":null},{"From":{},"Media Type":"TEXT"},7,null],
        "__proto__":[{"From":"p","Media Type":"TEXT","Content":"&#0;&#x110000;&amp;lt;"}],"x":{},"y":3}`,
    );
    expect(conversationsIn(found).map(({ id }) => id)).toEqual(['ben', '__proto__']);
    expect(conversationsIn(found)[1]?.messages[0]?.text).toBe('&#0;&#x110000;&lt;');
    expect(found.filter(({ kind }) => kind === 'not-understood')).toEqual([
      { kind: 'not-understood', what: 'HOLOGRAM', count: 2 },
      { kind: 'not-understood', what: 'unknown type', count: 1 },
      { kind: 'not-understood', what: 'row of an unknown shape', count: 3 },
    ]);
  });
});

describe('hostile WhatsApp', () => {
  it('dates that do not exist have no time, their words are kept', async () => {
    const found = await read(
      whatsapp,
      '_chat.txt',
      '31/02/2026, 16:00 - Ben: hi\n13/02/2026, 16:00 - __proto__: ok\n99/99/2026, 16:00 - Ben: more',
      '',
    );
    const [one] = conversationsIn(found);
    expect(one?.messages.map(({ author, text, sentAt }) => [author, text, sentAt !== undefined])).toEqual([
      ['Ben', 'hi', false],
      ['__proto__', 'ok\n99/99/2026, 16:00 - Ben: more', true],
    ]);
  });

  it('counts what stands before the first date', async () => {
    const found = await read(whatsapp, '_chat.txt', 'hello\n\nthere\n13/02/2026, 16:00 - Ben: hi', '');
    expect(found).toContainEqual({ kind: 'not-understood', what: 'line without a date', count: 2 });
  });

  it.each([
    ['long lines of signs', `13/02/2026, 16:00 - Ben: ${'<'.repeat(500_000)}`],
    ['many colons', `13/02/2026, 16:00 - ${':'.repeat(500_000)}`],
    ['many marks', `13/02/2026, 16:00 - Ben: ${'\u200e'.repeat(500_000)}`],
    ['many lines', `13/02/2026, 16:00 - Ben: x${'\n'.repeat(500_000)}`],
    ['many digits', '1'.repeat(500_000)],
    ['many brackets', `13/02/2026, 16:00 - Ben: ${'('.repeat(300_000)}.jpg (${')'.repeat(100)}`],
  ])('ends in seconds: %s', async (_what, text) => {
    await read(whatsapp, '_chat.txt', text, '');
  });
});
