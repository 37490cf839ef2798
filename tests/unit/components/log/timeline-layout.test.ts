import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../components/log/timeline/layout.ts';
import { type Message, TACTICS, type Tactic } from '../../../../utils/model/index.ts';
import { keptChat } from '../../../stories/pages/invented.ts';

const place = { rule: 'r', start: 0, end: 1 };
const signal = (tactic: Tactic, message: number) => ({ ...place, tactic, message });
const ageSaid = (message: number) => ({ ...place, fact: 'age-said' as const, message });
const some = (length: number) => Array.from({ length }, (): Pick<Message, 'sentAt'> => ({}));

describe('timelineOf', () => {
  it('shows the age, the request after it, and the tactics in the order of their first message', () => {
    const { assessment, messages } = keptChat('fr');
    const layout = timelineOf(assessment, messages);
    expect(layout.rows.map(({ what, first, count }) => [what, first, count])).toEqual([
      ['age-probe', 0, 1],
      ['age-said', 1, 1],
      ['secrecy', 2, 1],
      ['intimate-request', 3, 1],
      ['pressure', 5, 1],
    ]);
    expect(layout.ageAt).toBeCloseTo(1 / 6);
    expect(layout.request).toEqual({ what: 'intimate-request', at: 3 / 6 });
    expect(layout.afterAge).toBe(2);
  });

  it('counts from the age to the first request after it, not to one before', () => {
    const signals = [signal('intimate-request', 0), signal('intimate-request', 7)];
    const layout = timelineOf({ signals, facts: [ageSaid(3)] }, some(9));
    expect(layout.request?.at).toBe(0);
    expect(layout.afterAge).toBe(4);
    expect(timelineOf({ signals: signals.slice(0, 1), facts: [ageSaid(3)] }, some(9)).afterAge).toBeNull();
  });

  it('takes a demand for money or an ordinary picture as the request where nothing intimate is asked', () => {
    const layout = timelineOf(
      { signals: [signal('picture-request', 0), signal('payment-demand', 2)], facts: [] },
      some(3),
    );
    expect(layout.request).toEqual({ what: 'payment-demand', at: 1 });
    expect(timelineOf({ signals: [signal('secrecy', 0)], facts: [] }, some(3)).request).toBeNull();
  });

  it('counts a message once, however many words of it were found', () => {
    const signals = [signal('threat', 1), signal('threat', 1), signal('threat', 4)];
    expect(timelineOf({ signals, facts: [] }, some(5)).rows[0]).toMatchObject({ first: 1, count: 2 });
  });

  it('marks where another day begins, as far as the messages tell', () => {
    const sent = (from: number) => ({ sentAt: { from, to: from } });
    const messages = [sent(1), {}, sent(2), sent(11), sent(12)];
    const { days } = timelineOf({ signals: [], facts: [] }, messages, (ms) => String(Math.floor(ms / 10)));
    expect(days).toEqual([3 / 4]);
    const years = Array.from({ length: 800 }, (_, day) => sent(10 * day));
    expect(timelineOf({ signals: [], facts: [] }, years, String).days).toEqual([]);
  });

  it('holds for a conversation of one message, and of none', () => {
    expect(timelineOf({ signals: [signal('threat', 0)], facts: [] }, some(1)).rows[0]?.marks).toEqual([
      { at: 0.5, messages: 1 },
    ]);
    expect(timelineOf({ signals: [], facts: [] }, [])).toEqual({
      rows: [],
      ageAt: null,
      request: null,
      afterAge: null,
      days: [],
    });
  });

  it('keeps every dot on the line, apart from its neighbours, and loses no message', () => {
    const found = fc.record({ tactic: fc.constantFrom(...TACTICS), message: fc.nat(4999) });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 300 }), (places) => {
        const { rows } = timelineOf(
          { signals: places.map(({ tactic, message }) => signal(tactic, message)), facts: [] },
          some(5000),
        );
        expect(rows.map(({ what }) => what).sort()).toEqual(
          [...new Set(places.map(({ tactic }) => tactic))].sort(),
        );
        for (const { marks, count } of rows) {
          expect(marks.reduce((sum, { messages }) => sum + messages, 0)).toBe(count);
          marks.forEach(({ at }, index) => {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(1);
            if (index > 0) expect(at - (marks[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(0.04);
          });
        }
      }),
    );
  });
});
