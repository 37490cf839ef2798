import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type ArchiveFinding,
  openArchive,
  type ReadingProgress,
  readArchive,
} from '../../utils/archives/index.ts';
import { assess } from '../../utils/detection/index.ts';
import { makeTikTokArchive } from './make-archive.ts';
import { readAll, textFile } from './read-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = async (path: string) => openArchive([{ name: 'data', blob: await openAsBlob(path) }]);

describe('reading an archive', () => {
  test.each([false, true])('finds all planted conversations and no others (in a ZIP: %s)', async (zipped) => {
    const path = join(folder, `planted-${zipped}`);
    const made = await makeTikTokArchive(path, { megabytes: 3, planted: 5, zipped });
    const signal = new AbortController().signal;
    const flagged: string[] = [];
    let messages = 0;
    for await (const finding of readArchive(await open(path), {}, signal)) {
      if (finding.kind !== 'conversation') continue;
      const { peer, messages: said } = finding.conversation;
      messages += said.length;
      if (assess(said.map(({ sender, text }) => ({ sender, text }))).level !== 'none')
        flagged.push(peer.name);
    }
    expect(flagged).toEqual(made.planted);
    expect(messages).toBe(made.messages);
  });

  test('tells how far it is, never backwards, and ends at the whole', async () => {
    const path = join(folder, 'progress');
    const made = await makeTikTokArchive(path, { megabytes: 2 });
    const steps: ReadingProgress[] = [];
    const signal = new AbortController().signal;
    for await (const _ of readArchive(await open(path), {}, signal, (step) => steps.push(step)));
    expect(steps.length).toBeGreaterThan(10);
    for (const [at, step] of steps.entries())
      expect(step.bytesRead).toBeGreaterThanOrEqual(steps[at - 1]?.bytesRead ?? 0);
    const { bytesRead, bytesTotal, messages, conversations } = steps.at(-1) ?? {};
    expect(bytesRead).toBe(bytesTotal);
    expect({ messages, conversations }).toEqual({
      messages: made.messages,
      conversations: made.conversations,
    });
  });

  test('stops when it is cancelled, and can be started again', async () => {
    const path = join(folder, 'cancel');
    const made = await makeTikTokArchive(path, { megabytes: 2 });
    const archive = await open(path);
    const cancel = new AbortController();
    const seen: ArchiveFinding[] = [];
    const reading = (async () => {
      for await (const finding of readArchive(archive, {}, cancel.signal)) {
        seen.push(finding);
        if (seen.length === 10) cancel.abort();
      }
    })();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(seen).toHaveLength(10);
    let conversations = 0;
    for await (const { kind } of readArchive(archive, {}, new AbortController().signal))
      if (kind === 'conversation') conversations += 1;
    expect(conversations).toBe(made.conversations);
  });

  test('what is no archive gives nothing at all', async () => {
    expect(await readAll([textFile('a.txt', 'hello'), textFile('b.json', '{"hello": 1}')])).toEqual({
      conversations: [],
      others: [],
    });
    expect(await readAll([])).toEqual({ conversations: [], others: [] });
  });

  test('two conversations under one name are two, the same one twice is one', async () => {
    const file = (text: string) =>
      textFile(
        'a.json',
        `{"Direct Message":{"ChatHistory":{"Chat History with ben:":[{"From":"ben","Content":"${text}"}]}}}`,
      );
    const { conversations } = await readAll([file('a'), file('b'), file('a')]);
    expect(conversations.map(({ id }) => id)).toEqual(['handle:ben', 'handle:ben (2)']);
  });
});
