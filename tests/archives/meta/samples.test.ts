import { describe, expect, it } from 'vitest';
import { instagram } from '../../../utils/archives/instagram/index.ts';
import { messenger } from '../../../utils/archives/messenger/index.ts';
import type { Message } from '../../../utils/model/index.ts';
import { findings, sampleEntries } from '../entries.ts';

type Row = readonly [sender: Message['sender'], kind: Message['kind'], text: string, at: number];
const messages = (rows: readonly Row[]) =>
  rows.map(([sender, kind, text, at], index) => ({
    id: String(index),
    sender,
    kind,
    text,
    sentAt: { from: at, to: at },
    readAt: expect.any(Number),
  }));

/** By hand, from the samples' README and the files themselves: oldest first, accents and emoji repaired. */
const USUAL: readonly Row[] = [
  ['other', 'text', 'the essay is due on Friday', 1770134500000],
  // Unsent, a photo, a shared reel, a reaction that Instagram wrote down.
  ['self', 'unsupported', '', 1770134600000],
  ['other', 'image', '', 1770134630000],
  ['other', 'video', '', 1770134640000],
  ['other', 'unsupported', '', 1770134650000],
  ['self', 'text', 'see you at the café 😀', 1770134710123],
];
const BEN = { peer: { name: 'Ben Sample' }, owner: 'Mia Sampleová' };

describe('Instagram, the samples', () => {
  it('since 2023: the inbox and a request; own name from the profile', async () => {
    const root = 'instagram-json-2023plus/your_instagram_activity/messages';
    const found = await findings(instagram, sampleEntries('samples/meta', 'instagram-json-2023plus'));
    expect(found).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'instagram',
          entry: `${root}/inbox/bensample_1234567890123456/message_1.json`,
          id: `${root}/inbox/bensample_1234567890123456`,
          kind: 'direct',
          ...BEN,
          messages: messages(USUAL),
        },
      },
      {
        kind: 'conversation',
        conversation: {
          format: 'instagram',
          entry: `${root}/message_requests/instagramuser_2234567890123456/message_1.json`,
          id: `${root}/message_requests/instagramuser_2234567890123456`,
          kind: 'request',
          peer: { name: 'Instagram User' },
          owner: 'Mia Sampleová',
          messages: messages([['other', 'text', 'hi, wrong chat, sorry', 1770134500000]]),
        },
      },
    ]);
  });

  it('before 2023: asks who the user is, then reads', async () => {
    const entries = sampleEntries('samples/meta', 'instagram-json-pre2023');
    expect(await findings(instagram, entries)).toEqual([
      { kind: 'question', question: 'owner', choices: ['Ben Sample', 'Mia Sampleová'] },
    ]);
    const folder = 'instagram-json-pre2023/messages/inbox/bensample_1234567890';
    expect(await findings(instagram, entries, { owner: 'Mia Sampleová' })).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'instagram',
          entry: `${folder}/message_1.json`,
          id: folder,
          kind: 'direct',
          ...BEN,
          messages: messages(USUAL),
        },
      },
    ]);
  });

  it('HTML pages: says that they are pages', async () => {
    const entries = sampleEntries('samples/meta', 'instagram-html-2023plus');
    expect(await findings(instagram, entries)).toEqual([{ kind: 'not-understood', what: 'html', count: 1 }]);
  });
});

describe('Messenger, the samples', () => {
  it("Facebook's export", async () => {
    const entries = sampleEntries('samples/meta', 'messenger-facebook-json');
    const folder = 'messenger-facebook-json/your_facebook_activity/messages/inbox/bensample_1234567890123456';
    expect(await findings(messenger, entries)).toEqual([
      { kind: 'question', question: 'owner', choices: ['Ben Sample', 'Mia Sampleová'] },
    ]);
    expect(await findings(messenger, entries, { owner: 'Mia Sampleová' })).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'messenger',
          entry: `${folder}/message_1.json`,
          id: folder,
          kind: 'direct',
          ...BEN,
          messages: messages(USUAL),
        },
      },
    ]);
  });

  it('the export of end-to-end encrypted chats', async () => {
    const entries = sampleEntries('samples/meta', 'messenger-e2ee-json');
    const path = 'messenger-e2ee-json/Ben Sample_15.json';
    expect(await findings(messenger, entries)).toEqual([
      { kind: 'question', question: 'owner', choices: ['Mia Sampleová', 'Ben Sample'] },
    ]);
    expect(await findings(messenger, entries, { owner: 'Mia Sampleová' })).toEqual([
      {
        kind: 'conversation',
        conversation: {
          format: 'messenger',
          entry: path,
          id: path,
          kind: 'direct',
          ...BEN,
          messages: messages([
            ['other', 'text', 'café at four? 😀', 1770134500000],
            ['self', 'image', '', 1770134560000],
            ['other', 'unsupported', '', 1770134600000],
          ]),
        },
      },
    ]);
  });
});
