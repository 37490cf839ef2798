import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, quietMild, scoreOf } from '../../../../utils/detection/index.ts';
import { FACTS, levelRank, TACTICS } from '../../../../utils/model/index.ts';
import { judged, messageOf, quiet, scriptedJudge } from './scripted.ts';

const sign = fc.constantFrom(
  ...TACTICS.flatMap((tactic) => [`o ${tactic}`, `o weak ${tactic}`, `o strong ${tactic}`]),
);
const anyLine = fc.oneof(
  { weight: 4, arbitrary: sign },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...FACTS.filter((fact) => fact !== 'age-said').map((fact) => `s ${fact}`)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      's age 14',
      'o age 15',
      'o adult 30',
      's refused',
      'o same',
      's same',
      'o hostile',
      's age-probe',
      's off-platform',
      'u hello',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('o hello', 's hello') },
);
/** Conversations, some with long quiet stretches in which signs fade. */
const talk = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: anyLine.map((line) => [line]) },
      { weight: 1, arbitrary: fc.nat(150).map((n) => quiet(n)) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat());

const rank = (lines: readonly string[]) => levelRank(judged(...lines).level);

describe('the level', () => {
  test('can be rebuilt from the contributions that are listed', () => {
    fc.assert(
      fc.property(talk, (lines) => {
        const { level, score, contributions } = judged(...lines);
        expect(levelOf(contributions)).toBe(level);
        expect(scoreOf(contributions)).toBe(score);
      }),
      { numRuns: 400 },
    );
  });

  test('never sinks when one more sign of the other is put in, anywhere', () => {
    fc.assert(
      fc.property(talk, sign, fc.nat(), (lines, more, place) => {
        const at = place % (lines.length + 1);
        expect(rank([...lines.slice(0, at), more, ...lines.slice(at)])).toBeGreaterThanOrEqual(rank(lines));
      }),
      { numRuns: 800 },
    );
  });

  test('never sinks when a quiet message becomes a sign', () => {
    fc.assert(
      fc.property(talk, sign, fc.nat(), (lines, more, place) => {
        const calm = lines.flatMap((line, at) => (line === 'o hello' ? [at] : []));
        const at = calm[place % Math.max(1, calm.length)];
        fc.pre(at !== undefined);
        expect(rank(lines.with(at as number, more))).toBeGreaterThanOrEqual(rank(lines));
      }),
      { numRuns: 400 },
    );
  });

  test('is the same with any number of neutral own messages', () => {
    fc.assert(
      fc.property(talk, fc.array(fc.nat(), { maxLength: 8 }), (lines, places) => {
        const more = [...lines];
        for (const place of places) more.splice(place % (more.length + 1), 0, 's hello');
        expect(judged(...more).level).toBe(judged(...lines).level);
      }),
      { numRuns: 400 },
    );
  });

  test('never sinks from one message to the next, and warnedAt is where it first reached warning', () => {
    fc.assert(
      fc.property(talk, (lines) => {
        const judge = scriptedJudge();
        let before = 0;
        let warnedAt: number | null = null;
        for (const [at, line] of lines.entries()) {
          judge.add(messageOf(line));
          const now = levelRank(judge.assessment().level);
          expect(now).toBeGreaterThanOrEqual(before);
          if (now >= levelRank('warning')) warnedAt ??= at;
          before = now;
          expect(judge.assessment().warnedAt).toBe(warnedAt);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('quieting mild reasons never raises it, and leaves grave ones alone', () => {
    fc.assert(
      fc.property(talk, (lines) => {
        const assessment = judged(...lines);
        const quieted = quietMild(assessment);
        expect(levelRank(quieted.level)).toBeLessThanOrEqual(levelRank(assessment.level));
        const grave = [
          'threat',
          'leverage',
          'intimate-request',
          'payment-demand',
          'harm-coercion',
          'account-takeover',
        ];
        if (
          assessment.contributions.some(
            ({ reason, floor }) => grave.includes(reason) && floor === assessment.level,
          )
        ) {
          expect(quieted.level).toBe(assessment.level);
        }
      }),
      { numRuns: 300 },
    );
  });
});
