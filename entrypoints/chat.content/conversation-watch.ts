import type { DetectionMessage, Earlier, Judge } from '../../utils/detection/judging/index.ts';
import type { Assessment, Conversation, Message, RememberedSign } from '../../utils/model/index.ts';
import type { Clock } from './clock.ts';

/** A conversation and what was found in exactly these messages. */
export interface Judged {
  readonly conversation: Conversation;
  readonly assessment: Assessment;
}

/** The same, with the signs that may be remembered for later visits. */
export interface JustJudged extends Judged {
  readonly signs: ReturnType<Judge['signs']>;
}

export interface ConversationWatch {
  /**
   * Judges what is new in `conversation`; all of it again when its order or words changed (scrolling back), or when
   * `earlier`, the signs of earlier visits, became known.
   */
  follow(conversation: Conversation, earlier: readonly RememberedSign[]): void;
  stop(): void;
}

/** A long chat is judged in slices, so that the page never waits for more than a frame. */
const SLICE_MS = 8;

const sameToJudge = (a: Message, b: Message): boolean =>
  a === b || (a.sender === b.sender && a.text === b.text && a.author === b.author);

const toDetection = ({ sender, text, author, sentAt }: Message): DetectionMessage => ({
  sender,
  text,
  ...(author === undefined ? {} : { author }),
  ...(sentAt === undefined ? {} : { sentAt: sentAt.from }),
});

/**
 * Keeps one conversation judged. `onJudged` is called whenever all of its messages have been taken in, `onFailed`
 * when the judge broke: nobody may then believe that the chat was looked at.
 */
export function watchConversation(
  createJudge: (earlier?: Earlier) => Judge,
  clock: Clock,
  onJudged: (judged: JustJudged) => void,
  onFailed: (error: unknown) => void,
): ConversationWatch {
  let judge: Judge | null = null;
  let fed: Message[] = [];
  let target: Conversation | null = null;
  let remembered: readonly RememberedSign[] = [];
  let callOff: (() => void) | null = null;

  /** On the way of every message, in chats of thousands: no call for each of them. */
  const isContinued = (messages: readonly Message[]): boolean => {
    let same = 0;
    for (let old = fed[0]; old; old = fed[same]) {
      const now = messages[same];
      if (!now || !sameToJudge(old, now)) return false;
      same += 1;
    }
    return true;
  };

  const judgeSlice = (): void => {
    if (!target) return;
    const { messages } = target;
    const until = clock.now() + SLICE_MS;
    judge ??= remembered.length > 0 ? createJudge({ signs: remembered, now: clock.today() }) : createJudge();
    for (let next = messages[fed.length]; next; next = messages[fed.length]) {
      judge.add(toDetection(next));
      fed.push(next);
      if (fed.length < messages.length && clock.now() >= until) {
        callOff = clock.after(0, work);
        return;
      }
    }
    onJudged({ conversation: target, assessment: judge.assessment(), signs: judge.signs() });
  };

  const work = (): void => {
    callOff = null;
    try {
      judgeSlice();
    } catch (error) {
      judge = null;
      fed = [];
      onFailed(error);
    }
  };

  return {
    follow(conversation, earlier) {
      target = conversation;
      if (earlier !== remembered || !isContinued(conversation.messages)) {
        remembered = earlier;
        judge = null;
        fed = [];
      }
      if (!callOff) work();
    },
    stop() {
      callOff?.();
      callOff = null;
      target = null;
    },
  };
}
