import type { ArchiveQuestion } from '../../../components/archive/archive-state.ts';
import type { Finding } from '../../../utils/archives/index.ts';

/** Each question once, whichever of an archive's files asks it; names from several are put together. */
export function addQuestion(
  questions: readonly ArchiveQuestion[],
  asked: Extract<Finding, { kind: 'question' }>,
): readonly ArchiveQuestion[] {
  const others = questions.filter(({ question }) => question !== asked.question);
  if (asked.question === 'date-order') return [...others, { question: 'date-order' }];
  const known = questions.flatMap((one) => (one.question === 'owner' ? one.choices : []));
  return [...others, { question: 'owner', choices: [...new Set([...known, ...asked.choices])] }];
}
