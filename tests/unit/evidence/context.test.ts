import { describe, expect, it } from 'vitest';
import { exported, pageOf, schemaErrors } from './check-export.ts';
import { recordOf, SIX_PM, STORY } from './sample-record.ts';

const record = recordOf(STORY);
const GONE_AT = SIX_PM + 40 * 60_000;

describe('the context of the messages', () => {
  it('says when the page no longer showed a message, in words and as a moment', async () => {
    const messages = record.messages.map((one, n) => (n === 6 ? { ...one, goneAt: GONE_AT } : one));
    const { document, html } = await exported({ ...record, messages });
    expect(document.messages[6].noLongerShownAt).toEqual({
      utc: '2026-11-22T17:40:00.000Z',
      local: '2026-11-22T18:40:00.000+01:00',
    });
    const row = [...pageOf(html).querySelectorAll('tr')].find((one) =>
      one.textContent.includes('envoie un nude'),
    );
    expect(row?.textContent).toContain('N’est plus affiché sur la page, constaté le 22 nov. 2026, 18:40:00');
    expect(schemaErrors(document)).toEqual([]);
  });

  it('marks translated words', async () => {
    const messages = record.messages.map((one, n) => (n === 0 ? { ...one, translated: true } : one));
    const { document, html } = await exported({ ...record, messages }, { locale: 'en' });
    expect(document.messages[0].translated).toBe(true);
    expect(html).toContain('these are not the words that were sent');
    expect(schemaErrors(document)).toEqual([]);
  });

  it('marks gaps where they are, and that what came before was not on the page', async () => {
    const { document, html } = await exported({ ...record, gaps: [4] }, { locale: 'en' });
    expect(
      document.messages.flatMap((one: { gapBefore?: true }, n: number) => (one.gapBefore ? [n] : [])),
    ).toEqual([4]);
    const rows = [...pageOf(html).querySelectorAll('tr')].map(({ textContent }) => textContent);
    const gap = rows.findIndex((text) => text.startsWith('Messages may be missing here'));
    expect(rows[gap + 1]).toContain('[shared video]');
    expect(rows.some((text) => text.startsWith('Older messages were not on the page'))).toBe(true);
    expect(schemaErrors(document)).toEqual([]);
  });

  it('says how many messages are kept at most', async () => {
    expect((await exported(record, { locale: 'en' })).html).toContain('at most 100,000');
  });
});
