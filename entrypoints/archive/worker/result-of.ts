import type { ConversationResult } from '../../../components/archive/archive-state.ts';
import { reasonsOf } from '../../../components/card/reasons.ts';
import { timelineOf } from '../../../components/log/timeline/layout.ts';
import type { ArchivedConversation, Assessment } from '../../../utils/model/index.ts';

/** What the page shows of a conversation that was judged: excerpts, never all of its words. */
export function resultOf(conversation: ArchivedConversation, assessment: Assessment): ConversationResult {
  const { id, peer, kind, messages } = conversation;
  return {
    id,
    peerName: peer.name,
    ...(peer.handle === undefined ? {} : { peerHandle: peer.handle }),
    kind,
    messages: messages.length,
    firstAt: messages.find(({ sentAt }) => sentAt)?.sentAt?.from ?? null,
    lastAt: messages.findLast(({ sentAt }) => sentAt)?.sentAt?.from ?? null,
    level: assessment.level,
    distress: assessment.facts.some(({ fact }) => fact === 'in-distress'),
    reasons: reasonsOf(assessment, conversation),
    timeline: timelineOf(assessment, messages),
  };
}
