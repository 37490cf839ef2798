import type { FlaggedConversation, Message } from '../../model/index.ts';
import { reindex } from './assessments.ts';

/**
 * A reading without the messages that the user has deleted. Level and reasons stay those of the whole chat, so that
 * the level can still be rebuilt from them; what they pointed at in deleted messages is left out.
 */
export function withoutDeleted(
  flagged: FlaggedConversation,
  isDeleted: (message: Message) => boolean,
): FlaggedConversation {
  const kept = flagged.messages.flatMap((message, index) => (isDeleted(message) ? [] : [index]));
  if (kept.length === flagged.messages.length) return flagged;
  const places = new Map(kept.map((before, now) => [before, now]));
  const assessment = reindex(flagged.assessment, (index) => places.get(index));
  const { warnedAt } = flagged.assessment;
  const since = assessment.warnedAt ?? assessment.signals[0]?.message ?? null;
  return {
    ...flagged,
    messages: flagged.messages.filter((_, index) => places.has(index)),
    assessment: { ...assessment, warnedAt: warnedAt === null ? null : since },
  };
}
