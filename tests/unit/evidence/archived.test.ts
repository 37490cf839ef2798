import { describe, expect, it } from 'vitest';
import { LOCALES, type LoggedConversation } from '../../../utils/model/index.ts';
import { exported, schemaErrors } from './check-export.ts';
import { recordOf, STORY } from './sample-record.ts';

const SHA256 = '0123456789abcdef'.repeat(4);
const fromArchive = (changes: Partial<LoggedConversation> = {}): LoggedConversation =>
  recordOf(STORY, {
    pageUrl: '',
    source: {
      format: 'tiktok',
      fileName: 'TikTok_Data_1767225600.zip',
      sha256: SHA256,
      entry: 'user_data_tiktok.json',
    },
    ...changes,
  });

describe.each(LOCALES)('the export of a conversation out of an archive, %s', (locale) => {
  it('names file, place and hash in all three files, and follows the schema', async () => {
    const { document, html, readMe } = await exported(fromArchive(), { locale });
    expect(schemaErrors(document)).toEqual([]);
    expect(document.source).toEqual({
      kind: 'archive',
      format: 'tiktok',
      fileName: 'TikTok_Data_1767225600.zip',
      sha256: SHA256,
      entry: 'user_data_tiktok.json',
      times: 'utc-inferred',
    });
    for (const text of [html, readMe]) {
      expect(text).toContain('TikTok_Data_1767225600.zip');
      expect(text).toContain(SHA256);
    }
    expect(html).toContain('user_data_tiktok.json');
  });

  it('speaks of the file, not of a page', async () => {
    const { html, readMe } = await exported(fromArchive(), { locale });
    for (const text of [html, readMe]) {
      expect(text).not.toMatch(
        /\bpage affiche|the page shows|on the page|sur la page|scroll|défiler|Une page peut|A page can/,
      );
      expect(text).toContain('UTC');
    }
  });

  it('gives a hostile file name as words only', async () => {
    const { document, html } = await exported(
      fromArchive({
        source: {
          format: 'tiktok',
          fileName: '<img src=x onerror=alert(1)>\u202egpj.zip\ud800',
          sha256: SHA256,
          entry: '../../etc/<script>',
        },
      }),
      { locale },
    );
    expect(schemaErrors(document)).toEqual([]);
    expect(html).not.toMatch(/<img|<script/);
  });
});

it('a person of an app without user names is named without @', async () => {
  const record = fromArchive({
    identity: { site: 'whatsapp', id: 'archive:x', account: 'Léa', kind: 'direct', peer: { name: 'Max' } },
    source: { format: 'whatsapp', fileName: 'chat.txt', sha256: SHA256, entry: 'chat.txt' },
  });
  const { document, html } = await exported(record);
  expect(schemaErrors(document)).toEqual([]);
  expect(document.conversation.platform).toBe('WhatsApp');
  expect(html).not.toMatch(/@(Léa|Max)/);
  expect(html).toContain('Léa');
});

it.each([
  ['whatsapp', 'zone-assumed', 'clock of the phone'],
  ['instagram', 'as-given', ''],
] as const)('says how %s gives its times', async (format, times, words) => {
  const record = fromArchive({ source: { format, fileName: 'x', sha256: SHA256, entry: 'x' } });
  const { document, readMe } = await exported(record, { locale: 'en' });
  expect(document.source.times).toBe(times);
  expect(readMe.replace(/\s+/g, ' ')).toContain(words);
  expect(readMe.includes('clock of the phone')).toBe(words !== '');
});

it('a conversation read on a page has no source', async () => {
  expect((await exported(recordOf(STORY))).document).not.toHaveProperty('source');
});
