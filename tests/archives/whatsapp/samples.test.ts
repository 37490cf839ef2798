import { describe, expect, it } from 'vitest';
import { whatsapp } from '../../../utils/archives/whatsapp/index.ts';
import type { Message } from '../../../utils/model/index.ts';
import { conversationsIn, findings, sampleEntries } from '../entries.ts';

/** Mia holds the phone. Times are the phone's own: this computer's zone stands in for it. */
type Row = readonly [who: 'self' | 'other', kind: Message['kind'], words: string, at: Date, shown: string];
const at = (month: number, day: number, hour: number, minute: number, second = 0) =>
  new Date(2026, month - 1, day, hour, minute, second);

/** By hand, from the samples' README and the files themselves. `within`: how exactly the file gives its times, in s. */
const TABLE: Readonly<Record<string, { readonly within: number; readonly rows: readonly Row[] }>> = {
  'android-br-no-comma.txt': {
    within: 60,
    rows: [
      ['self', 'text', 'qual era a lição?', at(2, 3, 16, 1), '03/02/2026 16:01'],
      ['other', 'text', 'página 42', at(2, 13, 16, 2), '13/02/2026 16:02'],
    ],
  },
  'android-de.txt': {
    within: 60,
    rows: [
      ['self', 'text', 'was war Mathe auf?', at(2, 3, 16, 1), '03.02.26, 16:01'],
      ['other', 'unsupported', '', at(2, 13, 16, 2), '13.02.26, 16:02'],
    ],
  },
  'android-es-p-m.txt': {
    within: 60,
    rows: [
      ['self', 'text', '¿qué había de tarea?', at(2, 3, 16, 1), '3/2/2026, 4:01\u00a0p.\u00a0m.'],
      ['other', 'text', 'página 42', at(2, 13, 16, 2), '13/2/2026, 4:02\u00a0p.\u00a0m.'],
    ],
  },
  'android-nl-no-comma.txt': {
    within: 60,
    rows: [
      ['self', 'text', 'wat was het huiswerk?', at(2, 3, 16, 1), '03-02-2026 16:01'],
      ['other', 'text', 'bladzijde 42', at(2, 13, 16, 2), '13-02-2026 16:02'],
    ],
  },
  'android-tr.txt': {
    within: 60,
    rows: [
      ['self', 'text', 'ödev neydi?', at(2, 3, 16, 1), '3.02.2026 16:01'],
      ['other', 'unsupported', '', at(2, 13, 16, 2), '13.02.2026 16:02'],
    ],
  },
  'android-uk-24h.txt': {
    within: 60,
    rows: [
      ['self', 'text', 'what was the maths homework?', at(2, 3, 16, 1), '03/02/2026, 16:01'],
      ['other', 'text', 'page 42', at(2, 13, 16, 2), '13/02/2026, 16:02'],
    ],
  },
  'android-us-ampm.txt': {
    within: 60,
    rows: [
      ['self', 'text', 'what was the maths homework?', at(2, 3, 16, 1), '2/3/26, 4:01\u202fPM'],
      ['other', 'text', 'page 42: exercise 3\nand exercise 5', at(2, 3, 16, 2), '2/3/26, 4:02\u202fPM'],
      ['other', 'unsupported', '', at(2, 3, 16, 3), '2/3/26, 4:03\u202fPM'],
      ['other', 'image', '', at(2, 13, 9, 0), '2/13/26, 9:00\u202fAM'],
    ],
  },
  'ios-brackets-eu/_chat.txt': {
    within: 1,
    rows: [
      ['self', 'text', 'what was the maths homework?', at(2, 3, 16, 1, 10), '03/02/2026, 16:01:10'],
      ['other', 'text', 'page 42', at(2, 13, 16, 2), '13/02/2026, 16:02:00'],
    ],
  },
  'ios-brackets-us/_chat.txt': {
    within: 1,
    rows: [
      ['self', 'text', 'what was the maths homework?', at(2, 3, 16, 1, 10), '2/3/26, 4:01:10\u202fPM'],
      ['other', 'text', 'page 42: exercise 3\nand exercise 5', at(2, 3, 16, 2), '2/3/26, 4:02:00\u202fPM'],
      ['other', 'image', '', at(2, 3, 16, 3), '2/3/26, 4:03:00\u202fPM'],
      ['other', 'image', '', at(2, 13, 16, 4), '2/13/26, 4:04:00\u202fPM'],
    ],
  },
  'ios-de/_chat.txt': {
    within: 1,
    rows: [
      ['self', 'text', 'was war Mathe auf?', at(2, 3, 16, 1, 10), '03.02.26, 16:01:10'],
      ['other', 'image', '', at(2, 13, 16, 2), '13.02.26, 16:02:00'],
    ],
  },
  'ios-fi/_chat.txt': {
    within: 1,
    rows: [
      ['self', 'text', 'mitä tuli läksyksi?', at(2, 3, 16, 1, 10), '3.2.2026 klo 16.01.10'],
      ['other', 'text', 'sivu 42', at(2, 13, 16, 2), '13.2.2026 klo 16.02.00'],
    ],
  },
  'ios-jp-ymd/_chat.txt': {
    within: 1,
    rows: [
      ['self', 'text', '宿題は何？', at(2, 3, 16, 1, 10), '2026/02/03, 16:01:10'],
      ['other', 'text', '42ページ', at(2, 13, 16, 2), '2026/02/13, 16:02:00'],
    ],
  },
};

describe('WhatsApp, the samples', () => {
  it.each(Object.entries(TABLE))('%s', async (name, { within, rows }) => {
    const entries = sampleEntries('samples/whatsapp', name);
    const found = await findings(whatsapp, entries, { owner: 'Mia' });
    expect(found).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'whatsapp',
          entry: name,
          id: name,
          kind: 'direct',
          peer: { name: 'Ben' },
          owner: 'Mia',
          messages: rows.map(([sender, kind, text, time, displayedTime], index) => ({
            id: String(index),
            sender,
            kind,
            text,
            displayedTime,
            sentAt: { from: time.getTime(), to: time.getTime() + within * 1000 - 1 },
            readAt: expect.any(Number),
          })),
        },
      },
    ]);
  });

  it('has expectations for every sample', () => {
    const texts = sampleEntries('samples/whatsapp').filter(({ path }) => path.endsWith('.txt'));
    expect(texts.map(({ path }) => path)).toEqual(Object.keys(TABLE).sort());
  });

  it.each(Object.keys(TABLE))('asks who the user is: %s', async (name) => {
    const found = await findings(whatsapp, sampleEntries('samples/whatsapp', name));
    expect(found).toEqual([{ kind: 'question', question: 'owner', choices: ['Mia', 'Ben'] }]);
    expect(conversationsIn(found)).toEqual([]);
  });
});
