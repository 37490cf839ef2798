import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatsapp } from '../../../utils/archives/whatsapp/index.ts';
import { MARKS } from '../../../utils/archives/whatsapp/marks.ts';
import type { TimeSpan } from '../../../utils/model/index.ts';
import { conversationsIn, entryOf, findings } from '../entries.ts';
import { OTHER, OWN, type Said, talk } from '../talk.ts';
import { FORMS, type Form } from './forms.ts';

const written = ({ name, head }: Form, messages: readonly Said[]): string => {
  const end = name.startsWith('iOS') ? '\r\n' : '\n';
  return messages
    .map(({ isOwn, text, at }) => `${head(new Date(at))}${isOwn ? OWN : OTHER}: ${text}${end}`)
    .join('');
};
/** Marks are the phone's own; what is cut at the ends of a message is no word. */
const typed = (messages: readonly Said[]): Said[] =>
  messages
    .map((one) => ({ ...one, text: one.text.replace(MARKS, '').trim() }))
    .filter(({ text }) => text !== '' && text !== 'null');

/** An answer that names nobody in the chat is none: the user writes something in each. */
const FIRST: Said = { isOwn: true, text: 'hi', at: Date.UTC(2026, 0, 2, 9, 0) };

/** To the minute or second; an hour more where the end of summer time repeats the clock. */
const covers = (span: TimeSpan | undefined, at: number, step: number): boolean =>
  span !== undefined &&
  span.from <= at &&
  at <= span.to &&
  [step, step + 3_600_000].includes(span.to - span.from + 1);

describe.each(FORMS)('what is written as WhatsApp writes it reads as it was said: $name', (form) => {
  const dateOrder = form.isMonthFirst ? 'month-first' : 'day-first';

  it('words, writers and times', async () => {
    await fc.assert(
      fc.asyncProperty(talk(7777), fc.integer({ min: 1, max: 200 }), async (some, piece) => {
        const messages = [FIRST, ...typed(some)];
        const entries = [entryOf('_chat.txt', written(form, messages), piece)];
        const found = await findings(whatsapp, entries, { owner: OWN, dateOrder });
        const [one, ...more] = conversationsIn(found);
        expect(more).toEqual([]);
        const read = one?.messages ?? [];
        expect(read.map(({ sender, text }) => ({ isOwn: sender === 'self', text }))).toEqual(
          messages.map(({ isOwn, text }) => ({ isOwn, text })),
        );
        for (const [index, { at }] of messages.entries())
          expect(covers(read[index]?.sentAt, at, form.step)).toBe(true);
        expect(found.some(({ kind }) => kind === 'question' || kind === 'damaged')).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it(`${form.isAmbiguous ? 'asks' : 'does not ask'} for the order of dates that all exist both ways`, async () => {
    const at = [new Date(2026, 1, 3, 16, 1), new Date(2026, 2, 4, 16, 2)];
    const messages = at.map((day) => ({ isOwn: true, text: 'ok', at: day.getTime() }));
    const entries = [entryOf('_chat.txt', written(form, messages))];
    const found = await findings(whatsapp, entries, { owner: OWN });
    const asks = found.some((one) => one.kind === 'question' && one.question === 'date-order');
    expect(asks).toBe(form.isAmbiguous ?? false);
    expect(conversationsIn(found)).toHaveLength(asks ? 0 : 1);
    const told = await findings(whatsapp, entries, { owner: OWN, dateOrder });
    expect(conversationsIn(told)[0]?.messages.map(({ sentAt }) => sentAt?.from)).toEqual(
      messages.map((one) => one.at),
    );
  });
});
