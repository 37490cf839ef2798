import type { PracticeLine, PracticeStep } from '../../components/practice/practice-step.ts';
import { createJudge } from '../../utils/detection/index.ts';
import type { Locale } from '../../utils/model/index.ts';
import { SCRIPT } from './script.ts';

/** The practice chat as the engine of this very build judges it, step by step. Nothing of it is kept. */
export function judgeScript(locale: Locale): PracticeStep[] {
  const judge = createJudge();
  const lines: PracticeLine[] = [];
  return SCRIPT.map(({ level, says }) => {
    for (const line of says[locale]) {
      judge.add(line);
      lines.push(line);
    }
    return { level, lines: [...lines], assessment: judge.assessment() };
  });
}
