import type { CheckResult } from '../../../components/popup/check-result.ts';
import { reportText } from '../../../entrypoints/popup/report-text.ts';
import type { StructureReport } from '../../../utils/model/index.ts';

/** A self-test with every kind of result. */
export const CHECKED: readonly CheckResult[] = [
  'script.works',
  'rules.works',
  'practice.works',
  'chat.fails',
  'names.later',
  'senders.partly',
  'log.fails',
];

const STRUCTURE: StructureReport = {
  page: '/business-suite/messages',
  language: 'fr',
  direction: 'ltr',
  translated: false,
  framed: true,
  ofChat: true,
  concepts: [
    {
      concept: 'messageRow',
      signs: [
        { find: '[data-e2e="dm-new-chat-item"]', count: 0 },
        { find: 'DivChatItemWrapper', count: 12 },
      ],
      expected: 'some',
    },
    {
      concept: 'messageList',
      signs: [{ find: '[data-e2e="dm-new-message-list"]', count: 0 }],
      expected: 'one',
    },
  ],
  outline: [
    '> body',
    '> div[id]',
    'div.DivChatBox[data-e2e=dm-next-chatbox]',
    ' div.DivChatMain[data-e2e=dm-next-message-list]',
    `  div.DivChatItemWrapper[aria-?][data-e2e=dm-next-chat-item][data-index] ×12`,
    '   p.PText text×1',
    ` div${'.DivChatBottom'.repeat(12)}[contenteditable][role=textbox]`,
  ],
};

/** A report with lines that are longer than the popup is wide. */
export const REPORT: string = reportText(STRUCTURE, {
  vigie: '0.1.0',
  userAgent: 'Firefox/147.0',
  health: { state: 'blind', reason: 'no-message-rows', concepts: ['messageRow', 'messageList'] },
  messagesRead: 0,
});
