import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, createJudge, type DetectionMessage, RULES_VERSION } from '../../../utils/detection/index.ts';
import { scriptedJudge } from './state/scripted.ts';

const anyMessage: fc.Arbitrary<DetectionMessage> = fc.record(
  {
    sender: fc.constantFrom('self', 'other', 'unknown'),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'send nudes',
        "j'ai 13 ans",
        'how old are u',
        'envoie',
        'un nude',
        'dis rien à tes parents',
        'viens sur snap',
      ),
    ),
    sentAt: fc.integer(),
    author: fc.constantFrom('lea.demo', 'max_demo'),
  },
  { requiredKeys: ['sender', 'text'] },
);

describe('a judge', () => {
  test('never throws, and its offsets lie within the message and hold words', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 20 }), (messages) => {
        const { signals, facts } = assess(messages);
        for (const { message, start, end } of [...signals, ...facts]) {
          const words = messages[message]?.text.slice(start, end) ?? '';
          expect(words.length).toBe(end - start);
          expect(words.trim()).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('says the same message by message and all at once', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 20 }), (messages) => {
        const judge = createJudge();
        for (const message of messages) {
          judge.add(message);
          judge.assessment();
        }
        expect(judge.assessment()).toEqual(assess(messages));
      }),
      { numRuns: 100 },
    );
  });

  test('quotes the words where they stand in the original text', () => {
    const text = '😂 héy… ＴＵ m’eɴvoies un ｎ.ｕ.ｄ.ｅ stp ?';
    const { signals } = assess([{ sender: 'other', text }]);
    const [signal] = signals.filter(({ tactic }) => tactic === 'intimate-request');
    expect(text.slice(signal?.start, signal?.end)).toContain('ｎ.ｕ.ｄ.ｅ');
  });

  test('gives the same object while nothing changes, and never changes one that it gave', () => {
    const judge = scriptedJudge();
    judge.add({ sender: 'other', text: 'secrecy' });
    const first = judge.assessment();
    judge.add({ sender: 'other', text: 'hello there' });
    expect(judge.assessment()).toBe(first);
    const copy = structuredClone(first);
    judge.add({ sender: 'other', text: 'intimaterequest' });
    expect(judge.assessment()).not.toBe(first);
    expect(first).toEqual(copy);
  });

  test('holds a bounded list of signals, however long the talk', () => {
    const judge = scriptedJudge();
    for (let at = 0; at < 5000; at += 1) judge.add({ sender: 'other', text: 'secrecy' });
    expect(judge.assessment().signals.length).toBeLessThanOrEqual(2000);
    for (const { messages } of judge.assessment().contributions)
      expect(messages.length).toBeLessThanOrEqual(8);
  });
});

test('the version of the rules is a date, with a number where there were several a day', () => {
  expect(RULES_VERSION).toMatch(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/);
});

describe('ages', () => {
  const claimed = (text: string, sentAt?: number) =>
    assess([
      { sender: 'self', text, ...(sentAt !== undefined && { sentAt }) },
      { sender: 'other', text: 'send nudes' },
    ]).level;

  test.each(["j'ai 13 ans", 'im 14', "i'm thirteen"])('"%s" before a request is danger', (text) => {
    expect(claimed(text)).toBe('danger');
  });

  test('an adult age is none that counts', () => {
    expect(claimed("j'ai 24 ans")).toBe('warning');
    expect(claimed('im 24')).toBe('warning');
  });
});
