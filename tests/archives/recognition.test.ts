import { describe, expect, it } from 'vitest';
import { READERS } from '../../utils/archives/register.ts';
import { entryOf, headOf, sampleEntries } from './entries.ts';

const recognisedBy = async (path: string, text: string) => {
  const head = await headOf(entryOf(path, text));
  return READERS.filter((reader) => reader.recognises(head)).map(({ format }) => format);
};

/** Folders of samples, and whose all their texts are. */
const OWN: readonly (readonly [folder: string, format: string])[] = [
  ['meta/instagram-html-2023plus', 'instagram'],
  ['meta/instagram-json-2023plus', 'instagram'],
  ['meta/instagram-json-pre2023', 'instagram'],
  ['meta/messenger-e2ee-json', 'messenger'],
  ['meta/messenger-facebook-json', 'messenger'],
  ['snapchat', 'snapchat'],
  ['whatsapp', 'whatsapp'],
];
const NONE: string[] = [];

describe('each sample is recognised by exactly one format', () => {
  const texts = OWN.flatMap(([folder, format]) =>
    sampleEntries('samples', folder)
      .filter(({ path }) => !path.endsWith('.zip'))
      .map((entry) => ({ path: entry.path, entry, format })),
  );

  it.each(texts)('$path', async ({ entry, format }) => {
    const head = await headOf(entry);
    const found = READERS.filter((reader) => reader.recognises(head)).map((reader) => reader.format);
    expect(found).toEqual([format]);
    // By content: what it is called plays no part, but for the folder that tells Meta's two apart.
    if (format === 'snapchat' || format === 'whatsapp') {
      const renamed = READERS.filter((reader) => reader.recognises({ ...head, path: 'x.bin' }));
      expect(renamed.map((reader) => reader.format)).toEqual([format]);
    }
  });

  it.each(sampleEntries('samples', 'tiktok').filter(({ path }) => !path.endsWith('.zip')))(
    'TikTok: $path is nobody else’s',
    async (entry) => {
      const head = await headOf(entry);
      const found = READERS.filter((reader) => reader.recognises(head)).map((reader) => reader.format);
      expect(found.filter((format) => format !== 'tiktok')).toEqual(NONE);
    },
  );
});

describe('what is no chat archive is recognised by none', () => {
  it.each([
    ['conversations of scan', '{"id":1,"messages":[{"sender":"other","text":"hi"}]}\n{"id":2,"messages":[]}'],
    ['other JSON', '{"name":"x","version":"1.0.0","dependencies":{}}'],
    ['a list', '[{"From":"a","Media Type":"TEXT","Created":"x"}]'],
    ['a list in JSON', '{"messages":[{"text":"hi","date":"2026-02-03"}]}'],
    ['Telegram', '{"name":"Ben","type":"personal_chat","id":1,"messages":[{"from":"Ben","text":"hi"}]}'],
    ['a program’s log', '2026-02-03 16:01:10 - INFO: started\n2026-02-03 16:01:11 - INFO: done'],
    ['a diary', '3 February 2026 - it rained\nthen the sun came out'],
    ['a calculation', '12 - 3 - 4: five'],
    ['a page', '<!doctype html><html><body><div class="pam">hello</div></body></html>'],
    ['nothing', ''],
    ['a key of prototypes', '{"__proto__":[{"x":1}],"constructor":{}}'],
  ])('%s', async (_what, text) => {
    expect(await recognisedBy('message_1.json', text)).toEqual(NONE);
    expect(await recognisedBy('your_instagram_activity/messages/inbox/x/message_1.json', text)).toEqual(NONE);
  });
});
