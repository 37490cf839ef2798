import { describe, expect, test } from 'vitest';
import { readAll, textFile } from './read-all.ts';

const message = (text: unknown) => ({ Date: '2026-02-03 16:05:10', From: 'ben', Content: text });
const withChats = (chats: string): string =>
  `{"Direct Message":{"Direct Messages":{"ChatHistory":{${chats}}}}}`;
const GOOD = `"Chat History with ben:":[${JSON.stringify(message('hi'))}]`;
const read = (json: string) => readAll([textFile('user_data.json', json)], { owner: '' });
const names = async (json: string) => (await read(json)).conversations.map(({ peer }) => peer.name);

describe('JSON that is not as it should be', () => {
  test('keys of the prototype are names like others', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const chats = keys.map((key) => `${JSON.stringify(key)}:[${JSON.stringify(message('hi'))}]`);
    expect(await names(withChats(chats.join()))).toEqual(keys);
    const polluting = `"Chat History with ben:":[{"__proto__":{"From":"x"},"From":"ben","Content":"a"}]`;
    expect(await names(withChats(polluting))).toEqual(['ben']);
    expect(({} as Record<string, unknown>).From).toBeUndefined();
  });

  test('a million keys', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":[]`).join();
    expect(await names(withChats(`${empty},${GOOD}`))).toEqual(['ben']);
  });

  test('nested a hundred thousand deep, where messages should be and elsewhere', async () => {
    const deep = '['.repeat(100_000);
    const end = ']'.repeat(100_000);
    expect(await names(`{"Comment":${deep}${end},${withChats(GOOD).slice(1)}`)).toEqual(['ben']);
    const { conversations, others } = await read(
      withChats(`${GOOD},"Chat History with leo:":[{"From":"leo","Content":${deep}${end}}]`),
    );
    expect(conversations.map(({ peer }) => peer.name)).toEqual(['ben']);
    expect(others).toContainEqual({ kind: 'not-understood', what: 'ChatHistory: ?', count: 1 });
  });

  test('sections within sections without end stop at a depth', async () => {
    const { conversations, others } = await read(withChats(`${GOOD},"a":${'{"a":'.repeat(1000)}`));
    expect(conversations).toHaveLength(1);
    expect(others).toContainEqual({ kind: 'damaged', entry: 'user_data.json', reason: 'too-large' });
  });

  test('a text of 20 MB is counted, its neighbours are read', async () => {
    const huge = JSON.stringify(message('a'.repeat(20_000_000)));
    const good = JSON.stringify(message('hi'));
    const { conversations, others } = await read(
      withChats(`"Chat History with ben:":[${good},${huge},${good}]`),
    );
    expect(conversations[0]?.messages).toHaveLength(2);
    expect(others).toContainEqual({ kind: 'not-understood', what: 'ChatHistory: ?', count: 1 });
  });

  test('a key without end', async () => {
    const { conversations, others } = await read(withChats(`${GOOD},"${'k'.repeat(5_000_000)}`));
    expect(conversations).toHaveLength(1);
    expect(others).toContainEqual({ kind: 'damaged', entry: 'user_data.json', reason: 'too-large' });
  });

  test('messages of unknown kinds are counted by their structure, never by their words', async () => {
    const odd = [
      { Sender: 'ben', Text: 'private' },
      'private',
      7,
      null,
      [1],
      { From: 7, Content: 'private' },
    ];
    const { conversations, others } = await read(
      withChats(`"Chat History with ben:":${JSON.stringify([message('hi'), ...odd])}`),
    );
    expect(conversations[0]?.messages).toHaveLength(1);
    expect(others.filter(({ kind }) => kind === 'not-understood')).toEqual([
      { kind: 'not-understood', what: 'ChatHistory: {Sender, Text}', count: 1 },
      { kind: 'not-understood', what: 'ChatHistory: string', count: 1 },
      { kind: 'not-understood', what: 'ChatHistory: number', count: 1 },
      { kind: 'not-understood', what: 'ChatHistory: null', count: 1 },
      { kind: 'not-understood', what: 'ChatHistory: []', count: 1 },
      { kind: 'not-understood', what: 'ChatHistory: {Content, From}', count: 1 },
    ]);
  });

  test('groups: any list of messages below the section of groups', async () => {
    const group = JSON.stringify({ Name: 'x', Messages: [message('hi'), { ...message('ho'), From: 'leo' }] });
    const { conversations } = await read(
      `{"Direct Message":{"Group Chat":{"GroupChat":{"Group Chat History with Team:":${group}}}}}`,
    );
    expect(conversations).toMatchObject([
      { kind: 'group', peer: { name: 'Team' }, messages: [{ author: 'leo' }, { author: 'ben' }] },
    ]);
  });

  test('cut anywhere, it never rejects, and what was complete is there', async () => {
    const whole = withChats(`${GOOD},"Chat History with leo:":[${JSON.stringify(message('ho'))}]`);
    const complete = whole.indexOf(',"Chat History with leo');
    for (let length = 30; length < whole.length; length += 1) {
      const { conversations, others } = await read(whole.slice(0, length));
      expect(conversations.length >= 1, `${length}`).toBe(length >= complete - 1);
      expect(others).toContainEqual({ kind: 'damaged', entry: 'user_data.json', reason: 'broken' });
    }
  });
});
