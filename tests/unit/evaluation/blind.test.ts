import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVELS, TACTICS } from '../../../utils/model/index.ts';

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly tactic?: string;
  readonly level?: string;
  readonly key?: number;
  readonly messages: readonly { readonly sender: string; readonly text: string }[];
}

describe.each(['fr', 'en'])('the blind chats, %s', (language) => {
  const file = new URL(`../../evaluation/blind/chats.${language}.jsonl`, import.meta.url);
  const chats = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

  it('show every tactic, and as many chats in which nothing is wrong', () => {
    const positives = chats.filter(({ kind }) => kind === 'positive');
    expect(new Set(positives.map(({ tactic }) => tactic))).toEqual(new Set<string>(TACTICS));
    expect(chats.filter(({ kind }) => kind === 'negative').length).toBe(positives.length);
    expect(new Set(chats.map(({ id }) => id)).size).toBe(chats.length);
  });

  it('say of each chat with an offender when a warning is due, and at which level', () => {
    const wrong = chats.filter(
      ({ kind, key = -1, level = '', messages }) =>
        kind === 'positive' &&
        !(messages[key]?.sender === 'other' && LEVELS.some((known) => known === level && known !== 'none')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
