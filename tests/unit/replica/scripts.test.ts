import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../utils/model/index.ts';
import { SELF } from '../../replica/page/people.ts';
import { SCRIPTS } from '../../replica/scripts/index.ts';

const people = [SELF, ...SCRIPTS.flatMap((script) => script.others)];

describe('the invented conversations', () => {
  it('hold only invented people', () => {
    expect(people.filter(({ handle }) => !handle.includes('demo'))).toEqual([]);
    expect(people.filter(({ userId }) => !/^70{15}\d{3}$/.test(userId))).toEqual([]);
  });

  it('exist for the same themes in every language', () => {
    const themes = LOCALES.map((language) =>
      SCRIPTS.filter((script) => script.language === language).map(({ name }) => name.replace(/-..$/, '')),
    );
    for (const one of themes) expect(one).toEqual(themes[0]);
    expect(themes[0]).toEqual(['grooming', 'benign', 'threat', 'group', 'request']);
  });

  it('have ids of the kind they are, one of each a language', () => {
    for (const language of LOCALES) {
      const ids = SCRIPTS.filter((script) => script.language === language).map(({ chatId }) => chatId);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { kind, chatId, others } of SCRIPTS) {
      if (kind === 'group') expect(chatId).toMatch(/^\d{19}$/);
      else expect(chatId).toBe(`0:1:${others[0]?.userId}:${SELF.userId}`);
    }
  });

  it('are written by somebody who is in them, answer earlier lines, and run forward in time', () => {
    for (const { name, lines, others } of SCRIPTS) {
      const writers = ['me', 'tip', ...others.map(({ handle }) => handle)];
      expect([name, lines.filter(({ from }) => !writers.includes(from))]).toEqual([name, []]);
      expect([name, lines.filter(({ replyTo = -1 }, index) => replyTo >= index)]).toEqual([name, []]);
      const times = lines.flatMap(({ at }) => (at === undefined ? [] : [at]));
      expect([name, times]).toEqual([name, [...times].sort((a, b) => a - b)]);
      const ago = lines.flatMap(({ minutesAgo }) => (minutesAgo === undefined ? [] : [minutesAgo]));
      expect([name, ago]).toEqual([name, [...ago].sort((a, b) => b - a)]);
    }
  });
});
