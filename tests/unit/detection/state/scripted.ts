import type { DetectionMessage } from '../../../../utils/detection/index.ts';
import { type Judge, judgeWith } from '../../../../utils/detection/judge.ts';
import { compileRules } from '../../../../utils/detection/match/rule-set.ts';
import type { Rule, RuleFile } from '../../../../utils/detection/rules/rule.ts';
import type { Earlier } from '../../../../utils/detection/state/earlier.ts';
import { type Assessment, FACTS, TACTICS } from '../../../../utils/model/index.ts';

const word = (name: string) => name.replaceAll('-', '');

const TELLS_ADULT_AGE: Rule = {
  id: 'age-gap.told',
  sender: 'any',
  readsAge: true,
  patterns: ['adult #18-70'],
};

/**
 * A rule set whose words are the tactics and facts themselves: the message "secrecy" is a plain sign of secrecy,
 * "weak secrecy" a weak one, "strong threat" a strong one, "age 14" says an age, "adult 30" an adult one. So the
 * levels are tested apart from the wording of any real rule.
 */
const files: RuleFile[] = [
  ...TACTICS.map(
    (tactic): RuleFile => ({
      language: 'en',
      tells: { tactic },
      rules: [
        { id: tactic, sender: 'any', patterns: [`^ ${word(tactic)}`] },
        { id: `${tactic}.weak`, sender: 'any', strength: 'weak', patterns: [`weak ${word(tactic)}`] },
        { id: `${tactic}.strong`, sender: 'any', strength: 'strong', patterns: [`strong ${word(tactic)}`] },
        ...(tactic === 'age-gap' ? [TELLS_ADULT_AGE] : []),
      ],
    }),
  ),
  ...FACTS.map(
    (fact): RuleFile => ({
      language: 'en',
      tells: { fact },
      rules:
        fact === 'age-said'
          ? [
              { id: fact, sender: 'any', readsAge: true, patterns: ['age #8-99'] },
              { id: 'same-age', sender: 'any', readsAge: 'same', patterns: ['^ same'] },
            ]
          : [{ id: fact, sender: 'any', patterns: [`^ ${word(fact)}`] }],
    }),
  ),
];
const set = compileRules(files, [{ language: 'en', classes: {}, spelling: {}, guards: {}, ages: {} }], {});

export const scriptedJudge = (earlier?: Earlier): Judge => judgeWith(set, earlier);

/** "o secrecy" is said by the other, "s age 14" by the user, "u …" by nobody known, "@max secrecy" by a member of a group. */
export function messageOf(line: string): DetectionMessage {
  const [who = '', ...rest] = line.split(' ');
  const text = rest.join(' ').replaceAll('-', '');
  if (who.startsWith('@')) return { sender: 'other', author: who.slice(1), text };
  return { sender: who === 's' ? 'self' : who === 'u' ? 'unknown' : 'other', text };
}

export const judged = (...lines: readonly string[]): Assessment => judgedAfter(undefined, ...lines);

export function judgedAfter(earlier: Earlier | undefined, ...lines: readonly string[]): Assessment {
  const judge = scriptedJudge(earlier);
  for (const line of lines) judge.add(messageOf(line));
  return judge.assessment();
}

export const levelAfter = (...lines: readonly string[]) => judged(...lines).level;
export const reasonsAfter = (...lines: readonly string[]) =>
  judged(...lines).contributions.map(({ reason }) => reason);
export const quiet = (count: number, who = 'o'): string[] =>
  Array.from({ length: count }, () => `${who} hello`);
