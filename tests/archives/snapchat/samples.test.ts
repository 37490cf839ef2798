import { describe, expect, it } from 'vitest';
import { snapchat } from '../../../utils/archives/snapchat/index.ts';
import { findings, sampleEntries } from '../entries.ts';

const readAt = expect.any(Number);
const exact = (ms: number) => ({ from: ms, to: ms });

/** By hand, from the samples' README and the files themselves. */
describe('Snapchat, the samples', () => {
  it('since 2023: a conversation a key, oldest first, with the snaps of the other file in their place', async () => {
    const found = await findings(snapchat, sampleEntries('samples/snapchat', 'new-2023plus'));
    const entry = 'new-2023plus/json/chat_history.json';
    expect(found).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'snapchat',
          entry,
          id: 'ben_sample',
          kind: 'direct',
          peer: { name: 'ben_sample', handle: 'ben_sample' },
          owner: 'mia_sample',
          messages: [
            {
              id: '0',
              sender: 'other',
              kind: 'image',
              text: '',
              displayedTime: '2026-02-03 15:00:00 UTC',
              sentAt: exact(Date.UTC(2026, 1, 3, 15, 0, 0)),
              readAt,
            },
            {
              id: '1',
              sender: 'other',
              kind: 'unsupported',
              text: '',
              displayedTime: '2026-02-03 16:03:00 UTC',
              sentAt: exact(1770134580000),
              readAt,
            },
            {
              id: '2',
              sender: 'other',
              kind: 'unsupported',
              text: '',
              displayedTime: '2026-02-03 16:04:00 UTC',
              sentAt: exact(1770134640000),
              readAt,
            },
            {
              id: '3',
              sender: 'self',
              kind: 'text',
              text: 'see you in the library',
              displayedTime: '2026-02-03 16:05:10 UTC',
              // "Microseconds" are milliseconds.
              sentAt: exact(1770134710123),
              readAt,
            },
          ],
        },
      },
      {
        kind: 'conversation',
        conversation: {
          format: 'snapchat',
          entry,
          id: '3f0c1b2a-0000-4000-8000-000000000001',
          kind: 'group',
          peer: { name: 'Study group' },
          owner: 'mia_sample',
          messages: [
            {
              id: '0',
              sender: 'other',
              author: 'zoe_sample',
              kind: 'text',
              text: 'who has the chemistry notes?',
              displayedTime: '2026-02-02 10:00:00 UTC',
              sentAt: exact(Date.UTC(2026, 1, 2, 10, 0, 0)),
              readAt,
            },
          ],
        },
      },
    ]);
  });

  it('before 2023: received and sent are put together, and entities are signs again', async () => {
    const found = await findings(snapchat, sampleEntries('samples/snapchat', 'old-2022'));
    const second = (instant: number) => ({ from: instant, to: instant + 999 });
    expect(found).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'snapchat',
          entry: 'old-2022/json/chat_history.json',
          id: 'ben_sample',
          kind: 'direct',
          peer: { name: 'ben_sample', handle: 'ben_sample' },
          owner: null,
          messages: [
            {
              id: '0',
              sender: 'other',
              kind: 'text',
              text: "don't forget the book",
              displayedTime: '2022-07-22 19:28:21 UTC',
              sentAt: second(Date.UTC(2022, 6, 22, 19, 28, 21)),
              readAt,
            },
            {
              id: '1',
              sender: 'self',
              kind: 'text',
              text: 'ok',
              displayedTime: '2022-07-22 19:30:00 UTC',
              sentAt: second(Date.UTC(2022, 6, 22, 19, 30, 0)),
              readAt,
            },
          ],
        },
      },
    ]);
  });
});
