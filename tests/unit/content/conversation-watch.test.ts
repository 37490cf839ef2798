import { describe, expect, it } from 'vitest';
import { type Judged, watchConversation } from '../../../entrypoints/chat.content/conversation-watch.ts';
import type { DetectionMessage } from '../../../utils/detection/index.ts';
import type { Conversation, RememberedSign } from '../../../utils/model/index.ts';
import { assessed } from '../components/card/assessments.ts';
import { chat, messagesNamed } from './chats.ts';
import { fakeClock } from './fake-clock.ts';

const NOTHING: readonly RememberedSign[] = [];

/** Judges that note what they were fed; each message costs `cost` milliseconds. */
function setUp(cost = 0) {
  const { clock, pass, pending } = fakeClock();
  const fed: string[][] = [];
  const earliers: (readonly RememberedSign[])[] = [];
  const judged: Judged[] = [];
  const failed: unknown[] = [];
  const watch = watchConversation(
    (earlier) => {
      const own: string[] = [];
      fed.push(own);
      earliers.push(earlier?.signs ?? NOTHING);
      return {
        add: ({ text }: DetectionMessage) => {
          if (text === 'breaks it') throw new Error('broken');
          own.push(text);
          clock.tick(cost);
        },
        assessment: () => assessed('none', { score: own.length }),
        signs: () => [],
      };
    },
    clock,
    (one) => judged.push(one),
    (error) => failed.push(error),
  );
  const follow = (conversation: Conversation, earlier = NOTHING) => watch.follow(conversation, earlier);
  return { watch: { ...watch, follow }, fed, earliers, judged, failed, pass, pending };
}

describe('a watched conversation', () => {
  it('judges all of it again once the signs of earlier visits are known', () => {
    const { watch, fed, earliers } = setUp();
    const sign = { about: 'age-said', by: 'self', strength: 'plain', messageId: 'm', notedAt: 1 } as const;
    const earlier = [sign];
    watch.follow(chat(messagesNamed('a')));
    watch.follow(chat(messagesNamed('a', 'b')), earlier);
    watch.follow(chat(messagesNamed('a', 'b', 'c')), earlier);
    expect(fed).toEqual([['a'], ['a', 'b', 'c']]);
    expect(earliers).toEqual([[], earlier]);
  });

  it('feeds only what was appended', () => {
    const { watch, fed, judged } = setUp();
    const [a, b, c] = messagesNamed('a', 'b', 'c');
    if (!a || !b || !c) throw new Error('three messages');
    watch.follow(chat([a, b]));
    watch.follow(chat([a, b, c]));
    expect(fed).toEqual([['a', 'b', 'c']]);
    expect(judged.map(({ assessment }) => assessment.score)).toEqual([2, 3]);
  });

  it('starts again when older messages appear above', () => {
    const { watch, fed } = setUp();
    watch.follow(chat(messagesNamed('b', 'c')));
    watch.follow(chat(messagesNamed('a', 'b', 'c')));
    expect(fed).toEqual([
      ['b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('does not start again when only times became known', () => {
    const { watch, fed } = setUp();
    watch.follow(chat(messagesNamed('a')));
    watch.follow(chat(messagesNamed('a', 'b').map((one) => ({ ...one, displayedTime: '22:38' }))));
    expect(fed).toEqual([['a', 'b']]);
  });

  it('works in slices on a long chat and speaks when it is through', async () => {
    const { watch, fed, judged, pass } = setUp(1);
    watch.follow(chat(messagesNamed(...Array.from({ length: 50 }, (_, index) => `m${index}`))));
    expect(fed[0]?.length).toBeLessThan(12);
    expect(judged).toEqual([]);
    await pass(100);
    expect(fed[0]?.length).toBe(50);
    expect(judged.map(({ conversation }) => conversation.messages.length)).toEqual([50]);
  });

  it('takes in what is appended while it works', async () => {
    const { watch, fed, judged, pass } = setUp(1);
    const names = Array.from({ length: 40 }, (_, index) => `m${index}`);
    watch.follow(chat(messagesNamed(...names)));
    watch.follow(chat(messagesNamed(...names, 'last')));
    await pass(100);
    expect(fed.map((one) => one.length)).toEqual([41]);
    expect(judged.length).toBe(1);
  });

  it('works no more after it was stopped', async () => {
    const { watch, judged, pass, pending } = setUp(1);
    watch.follow(chat(messagesNamed(...Array.from({ length: 50 }, (_, index) => `m${index}`))));
    watch.stop();
    expect(pending()).toBe(0);
    await pass(100);
    expect(judged).toEqual([]);
  });

  it('says when the judge breaks, in a later slice too, and tries again from the start', async () => {
    const { watch, fed, judged, failed, pass } = setUp(1);
    const names = Array.from({ length: 20 }, (_, index) => `m${index}`);
    watch.follow(chat(messagesNamed(...names, 'breaks it')));
    await pass(100);
    expect(failed.length).toBe(1);
    watch.follow(chat(messagesNamed(...names)));
    await pass(100);
    expect(judged.length).toBe(1);
    expect(fed.at(-1)?.length).toBe(20);
  });
});
