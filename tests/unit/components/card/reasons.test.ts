import { describe, expect, it } from 'vitest';
import { mainTactic, reasonsOf } from '../../../../components/card/reasons.ts';
import { COMBINATIONS } from '../../../../utils/detection/levels/combinations.ts';
import { assessed, reason, said } from './assessments.ts';

const messages = [said('other', 'quel âge ?'), said('self', 'g 13 ans'), said('other', 'envoie un nude')];
const known = assessed('danger', {
  signals: [
    { rule: 'r1', tactic: 'age-probe', message: 0, start: 0, end: 8 },
    { rule: 'r2', tactic: 'intimate-request', message: 2, start: 0, end: 14 },
  ],
  facts: [{ rule: 'f', fact: 'age-said', message: 1, start: 0, end: 8 }],
  contributions: [
    reason('age-probe', { points: 3, messages: [0] }),
    reason('request-with-force', { points: 8, floor: 'danger', messages: [0, 2] }),
    reason('age-said-before-request', { points: 8, floor: 'danger', messages: [1, 2] }),
    reason('intimate-request', { points: 10, floor: 'warning', messages: [2] }),
  ],
});

describe('the reasons of a card', () => {
  it('begin with the gravest words, then that the age had been said, with the user’s own words', () => {
    const reasons = reasonsOf(known, { messages, kind: 'direct' });
    expect(reasons.map(({ what }) => what)).toEqual([
      'intimate-request',
      'age-said-before-request',
      'age-probe',
      'request-with-force',
    ]);
    expect(reasons[0]?.quotes).toEqual([{ before: '', match: 'envoie un nude', after: '', own: false }]);
    expect(reasons[1]?.quotes).toEqual([{ before: '', match: 'g 13 ans', after: '', own: true }]);
  });

  it('are as many as the contributions that made the level', () => {
    expect(reasonsOf(known, { messages, kind: 'direct' }).length).toBe(known.contributions.length);
  });

  it('know every combination of the engine', () => {
    const contributions = COMBINATIONS.map((combination) => reason(combination.reason));
    const shown = reasonsOf(assessed('warning', { contributions }), { messages, kind: 'direct' });
    expect(shown.length).toBe(COMBINATIONS.length);
  });

  it('quote the latest two messages of a sign, each once', () => {
    const again = ['a', 'b', 'c'].map((text) => said('other', `${text} ${text}`));
    const signals = [0, 0, 1, 2].map((message, index) => ({
      rule: `r${index}`,
      tactic: 'pressure' as const,
      message,
      start: 0,
      end: 1,
    }));
    const contributions = [reason('pressure', { messages: [0, 1, 2] })];
    const [only] = reasonsOf(assessed('warning', { signals, contributions }), {
      messages: again,
      kind: 'direct',
    });
    expect(only?.quotes.map(({ match, after }) => match + after)).toEqual(['b b', 'c c']);
  });

  it('name the writer in a group only', () => {
    const written = messages.map((message) => ({ ...message, author: 'max_demo' }));
    expect(reasonsOf(known, { messages: written, kind: 'group' })[0]?.quotes[0]?.author).toBe('max_demo');
    expect(reasonsOf(known, { messages: written, kind: 'direct' })[0]?.quotes[0]?.author).toBeUndefined();
  });

  it('survive places that do not exist', () => {
    expect(reasonsOf(known, { messages: [], kind: 'direct' }).flatMap(({ quotes }) => quotes)).toEqual([]);
  });
});

describe('the main tactic', () => {
  it('is the one that weighs most', () => expect(mainTactic(known)).toBe('intimate-request'));
  it('is none without contributions', () => expect(mainTactic(assessed('none'))).toBeNull());
});
