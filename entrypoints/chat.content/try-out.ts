import type { DetectionMessage } from '../../utils/detection/judging/index.ts';
import type { SelfTest } from '../../utils/model/index.ts';
import type { KitSource } from './kit-source.ts';

/** Judges a practice conversation with the very engine and rules of this page; asks for the rules if need be. */
export function tryOut(
  kits: KitSource,
  practice: readonly DetectionMessage[],
): Pick<SelfTest, 'kit' | 'practice'> {
  const kit = kits.want();
  if (!kit) return { kit: kits.isFailing() ? 'failed' : 'loading', practice: null };
  try {
    const judge = kit.createJudge();
    for (const message of practice) judge.add(message);
    return { kit: 'loaded', practice: judge.assessment().level };
  } catch {
    return { kit: 'loaded', practice: null };
  }
}
