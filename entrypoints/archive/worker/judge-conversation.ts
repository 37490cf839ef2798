import { createJudge } from '../../../utils/detection/index.ts';
import type { ArchivedConversation, Assessment } from '../../../utils/model/index.ts';

/** How many messages are judged between two signs of life. */
const SLICE = 500;

/** Judges a conversation with the very engine and rules that judge live chats. `onSlice` is called while it works. */
export function judgeConversation(
  { messages }: Pick<ArchivedConversation, 'messages'>,
  onSlice: () => void,
): Assessment {
  const judge = createJudge();
  messages.forEach(({ sender, text, author, sentAt }, index) => {
    judge.add({
      sender,
      text,
      ...(author === undefined ? {} : { author }),
      ...(sentAt === undefined ? {} : { sentAt: sentAt.from }),
    });
    if (index % SLICE === SLICE - 1) onSlice();
  });
  return judge.assessment();
}
