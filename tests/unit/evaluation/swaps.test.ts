import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess, type DetectionMessage } from '../../../utils/detection/index.ts';
import type { ExamplesFile } from '../../../utils/detection/rules/rule.ts';
import { ATTACKS } from '../../evaluation/attacks.ts';
import { readCases } from '../../evaluation/cases.ts';
import { SWAPS, swapped } from '../../evaluation/swaps.ts';

const RULES = new URL('../../../utils/detection/rules/', import.meta.url);
const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.examples.ts'),
);
const examples: DetectionMessage[][] = [];
for (const file of files) {
  const { examples: ofFile } = (await import(new URL(file, RULES).href)) as { examples: ExamplesFile };
  for (const { positives, negatives } of Object.values(ofFile)) {
    for (const example of [...positives, ...negatives]) {
      const texts = typeof example === 'string' ? [example] : example;
      examples.push(texts.map((text) => ({ sender: 'other', text })));
    }
  }
}
const cases = readCases().map(({ messages }) => messages);

/** Those whose level another word for a person changes, and how many have such a word. */
function changed(talks: readonly (readonly DetectionMessage[])[], pairs: (typeof SWAPS)[string]) {
  const wrong: string[] = [];
  let count = 0;
  for (const talk of talks) {
    const other = talk.map((message) => ({ ...message, text: swapped(message.text, pairs) }));
    if (other.every(({ text }, at) => text === talk[at]?.text)) continue;
    count += 1;
    const [before, after] = [assess(talk).level, assess(other).level];
    if (before !== after) wrong.push(`${before} → ${after}: ${other.map(({ text }) => text).join(' / ')}`);
  }
  return { wrong, count };
}

test('words are swapped whole, both ways where both are there', () => {
  const pairs = [['girl', 'boy']] as const;
  expect(swapped('A girl, a boy and girlish boys', pairs)).toBe('A boy, a girl and girlish boys');
});

describe.each(Object.entries(SWAPS))('%s swapped', (_, pairs) => {
  test('every conversation of the functional suite keeps its level', () => {
    const { wrong, count } = changed(cases, pairs);
    expect(count).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('every example of every rule keeps its level', () => {
    expect(changed(examples, pairs).wrong).toEqual([]);
  });

  test.each(['accents dropped', 'capital letters', 'a word a message'])('also with %s', (name) => {
    const attack = ATTACKS[name] ?? ((text: string) => [text]);
    const attacked = examples.map((talk) =>
      talk.flatMap((message) => attack(message.text).map((text) => ({ ...message, text }))),
    );
    expect(changed(attacked, pairs).wrong).toEqual([]);
  });
});
