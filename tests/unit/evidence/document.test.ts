import { describe, expect, it } from 'vitest';
import { exported, schemaErrors } from './check-export.ts';
import { type Line, recordOf, SIX_PM, STORY } from './sample-record.ts';

const MINUTE = 60_000;
const summaryOf = async (lines: readonly Line[]) => (await exported(recordOf(lines))).document.summary;
const age: Line = { sender: 'self', text: "j'ai 13 ans", minute: 3, facts: [['age-said', "j'ai 13 ans"]] };
const request: Line = {
  text: 'envoie un nude',
  minute: 9,
  tactics: [['intimate-request', 'envoie un nude']],
};

describe('evidence.json', () => {
  it('follows the published schema, in both languages and for an empty conversation', async () => {
    for (const locale of ['fr', 'en'] as const) {
      expect(schemaErrors((await exported(recordOf(STORY), { locale })).document)).toEqual([]);
      expect(schemaErrors((await exported(recordOf([]), { locale })).document)).toEqual([]);
    }
  });

  it('says in every file that parts of the record could not be read back', async () => {
    const { document, html, readMe } = await exported(recordOf(STORY), { locale: 'en', damaged: 2 });
    expect(schemaErrors(document)).toEqual([]);
    expect(document.coverage.damagedParts).toBe(2);
    for (const text of [html, readMe]) expect(text).toContain('2 saved parts are damaged');
    expect((await exported(recordOf(STORY), { locale: 'en' })).html).not.toContain('damaged');
  });

  it('is refused by the schema when something is missing, added or of another kind', async () => {
    const { document } = await exported(recordOf(STORY));
    const { messages, ...rest } = document;
    expect(schemaErrors(rest)).not.toEqual([]);
    expect(schemaErrors({ ...document, score: 12 })).not.toEqual([]);
    expect(schemaErrors({ ...document, messages: [{ ...messages[0], image: 'data:' }] })).not.toEqual([]);
    expect(schemaErrors({ ...document, version: 2 })).not.toEqual([]);
  });

  it('gives each moment in UTC and on the clock of the computer that read, with its offset', async () => {
    const { document } = await exported(recordOf([{ text: 'salut', minute: 2 }]));
    expect(document.messages[0]).toMatchObject({
      displayedTime: '18:02',
      sentAt: { from: { utc: '2026-11-22T17:02:00.000Z', local: '2026-11-22T18:02:00.000+01:00' } },
      readAt: { utc: '2026-11-22T17:02:12.345Z', local: '2026-11-22T18:02:12.345+01:00' },
    });
    expect(document.exportedAt.local).toBe('2026-11-22T19:00:00.000+01:00');
  });

  it('follows summer time, half-hour zones and, for an unknown zone, the offset noted at reading', async () => {
    const localOf = async (timeZone: string, utcOffsetMinutes: number, readAt: number) => {
      const record = recordOf([{ text: 'a' }], { timeZone, utcOffsetMinutes });
      const messages = record.messages.map((message) => ({ ...message, readAt }));
      return (await exported({ ...record, messages })).document.messages[0].readAt.local;
    };
    expect(await localOf('Europe/Paris', 60, Date.UTC(2026, 6, 1, 10))).toBe('2026-07-01T12:00:00.000+02:00');
    expect(await localOf('Asia/Kolkata', 330, SIX_PM)).toBe('2026-11-22T22:30:00.000+05:30');
    expect(await localOf('America/St_Johns', -210, SIX_PM)).toBe('2026-11-22T13:30:00.000-03:30');
    expect(await localOf('Nowhere/Else', -210, SIX_PM)).toBe('2026-11-22T13:30:00.000-03:30');
  });

  it('keeps the words of texts only, and what the rules found in them', async () => {
    const { document } = await exported(recordOf([{ kind: 'image', text: 'x' }, request]));
    expect(document.messages[0]).toMatchObject({ kind: 'image', text: '', signs: [] });
    expect(document.messages[1].signs).toEqual([
      { sign: 'intimate-request', rule: 'sample', start: 0, end: 14, words: 'envoie un nude' },
    ]);
  });

  it('never quotes half a character or words that are not there', async () => {
    const record = recordOf([{ text: 'a😀b' }]);
    const found = (message: number, start: number, end: number) => ({
      rule: 'r',
      tactic: 'secrecy' as const,
      message,
      start,
      end,
    });
    const signals = [found(0, 2, 3), found(0, 90, 95), found(7, 0, 3), found(0, 1, 1)];
    const { document } = await exported({ ...record, assessment: { ...record.assessment, signals } });
    expect(document.messages[0].signs).toEqual([
      { sign: 'secrecy', rule: 'r', start: 1, end: 3, words: '😀' },
    ]);
  });
});

describe('the summary', () => {
  it('measures from the age that was said to the first request after it', async () => {
    const earlier: Line = { ...request, minute: 1 };
    const summary = await summaryOf([earlier, age, { text: 'ok', minute: 4 }, request, request]);
    expect(summary.ageStated).toEqual({ message: 2, sign: 'age-said', words: "j'ai 13 ans" });
    expect(summary.intimateRequest.message).toBe(4);
    expect(summary.between).toEqual({ messages: 2, time: { least: 5 * MINUTE + 1, most: 7 * MINUTE - 1 } });
  });

  it('says when an age was noted on an earlier visit, unless a message here says it', async () => {
    const noted = async (lines: readonly Line[]) => {
      const record = recordOf(lines);
      const assessment = { ...record.assessment, ageNotedAt: Date.UTC(2026, 10, 16, 18) };
      const { document, html } = await exported({ ...record, assessment });
      return { at: document.summary.ageNotedAt?.utc ?? null, html, errors: schemaErrors(document) };
    };
    const { at, html, errors } = await noted([request]);
    expect(at).toBe('2026-11-16T18:00:00.000Z');
    expect(errors).toEqual([]);
    expect(html).toContain('les mots n’ont pas été gardés');
    expect((await noted([age, request])).at).toBeNull();
  });

  it('claims no order and no time that it does not know', async () => {
    expect((await summaryOf([request, age])).between).toBeNull();
    expect((await summaryOf([request, age])).intimateRequest.message).toBe(1);
    expect((await summaryOf([request])).ageStated).toBeNull();
    const { minute: _, ...untimed } = request;
    expect((await summaryOf([age, untimed])).between).toEqual({ messages: 1, time: null });
  });

  it('takes ages from the exporting account only and requests from others only', async () => {
    const summary = await summaryOf([
      { ...age, sender: 'other' },
      { ...request, sender: 'self' },
    ]);
    expect([summary.ageStated, summary.intimateRequest]).toEqual([null, null]);
  });

  it('lists the first words of each topic once a message, and counts the others', async () => {
    const threat: Line = {
      text: 'je montre tout',
      tactics: [
        ['threat', 'je montre'],
        ['threat', 'montre tout'],
      ],
    };
    const { topics } = await summaryOf(Array.from({ length: 7 }, () => threat));
    expect(topics.blackmail.total).toBe(7);
    expect(topics.blackmail.first.map(({ message }: { message: number }) => message)).toEqual([1, 2, 3, 4]);
    expect(topics.money).toBeUndefined();
  });

  it('names other apps, accounts, addresses and numbers of the other side, not those of the user', async () => {
    const { named } = await summaryOf([
      { sender: 'self', text: 'mon mail lea@example.org' },
      { text: 'ajoute moi sur Snap : @max.demo, ou insta' },
      { text: 'max@example.org ou 06 00 00 00 00, https://example.org/x' },
      { text: 'FR76 3000 6000 0112 3456 7890 189 ou PayPal, sinon snapchat' },
      { text: 'il est 18:02, signal faible, snapper le 22.11.2026' },
    ]);
    expect(
      named.map(({ kind, value, messages }: { kind: string; value: string; messages: number[] }) => [
        kind,
        value,
        messages,
      ]),
    ).toEqual([
      ['app', 'Snapchat', [2, 4]],
      ['app', 'Instagram', [2]],
      ['handle', '@max.demo', [2]],
      ['email', 'max@example.org', [3]],
      ['link', 'https://example.org/x', [3]],
      ['phone', '06 00 00 00 00', [3]],
      ['payment', 'PayPal', [4]],
      ['bank-account', 'FR76 3000 6000 0112 3456 7890 189', [4]],
    ]);
  });
});
