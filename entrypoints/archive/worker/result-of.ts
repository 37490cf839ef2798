import type { ConversationResult, ResultSign } from '../../../components/archive/archive-state.ts';
import { excerpt } from '../../../components/card/excerpt.ts';
import { reasonsOf } from '../../../components/card/reasons.ts';
import {
  type ArchivedConversation,
  type Assessment,
  FACTS,
  type Fact,
  type FactSeen,
  type Message,
  type Signal,
} from '../../../utils/model/index.ts';

/** As many signs a conversation as somebody reads through; the log and the export have all of them. */
const SIGNS_AT_MOST = 100;

/** What the user's own messages tell that belongs on a timeline; the others are about the manner of the talk. */
const TOLD: ReadonlySet<Fact> = new Set<Fact>(
  FACTS.filter((fact) => fact !== 'telling' && fact !== 'hostile'),
);

type Found = Signal | FactSeen;
const whatOf = (found: Found) => ('tactic' in found ? found.tactic : found.fact);

function signOf(found: Found, message: Message): ResultSign {
  return {
    what: whatOf(found),
    own: message.sender === 'self',
    at: message.sentAt?.from ?? null,
    quote: excerpt(message.text, found.start, found.end),
  };
}

/** In message order, each sign once a message. */
function signsOf({ signals, facts }: Assessment, messages: readonly Message[]): ResultSign[] {
  const found: Found[] = [...signals, ...facts.filter(({ fact }) => TOLD.has(fact))];
  const once = new Map<string, Found>();
  for (const one of found) {
    const name = `${one.message} ${whatOf(one)}`;
    const known = once.get(name);
    // Several rules may find it: the one that quotes most stands for them.
    if (!known || one.end - one.start > known.end - known.start) once.set(name, one);
  }
  return [...once.values()]
    .sort((a, b) => a.message - b.message || a.start - b.start)
    .flatMap((one) => {
      const message = messages[one.message];
      return message ? [signOf(one, message)] : [];
    });
}

/** What the page shows of a conversation that was judged: excerpts, never all of its words. */
export function resultOf(conversation: ArchivedConversation, assessment: Assessment): ConversationResult {
  const { id, peer, kind, messages } = conversation;
  const signs = signsOf(assessment, messages);
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
    signs: signs.slice(0, SIGNS_AT_MOST),
    moreSigns: Math.max(0, signs.length - SIGNS_AT_MOST),
  };
}
