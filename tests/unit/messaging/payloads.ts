import type { CallName, PayloadOf } from '../../../utils/messaging/index.ts';
import type { TabStatus } from '../../../utils/model/index.ts';
import { flagged, messages } from '../log/samples.ts';

export const status: TabStatus = {
  phase: 'on',
  health: { state: 'reading', reason: 'ok', concepts: ['row'] },
  messagesRead: 12,
  level: 'warning',
  tactics: ['secrecy'],
  logKey: 'aB3_-',
  account: 'lea.demo',
  distress: false,
  unsaved: false,
};

const conversation = flagged(messages(0, 3));
const reference = { site: 'tiktok', id: '7301', account: 'lea.demo' } as const;

/** A good payload of each call. */
export const PAYLOADS: { readonly [Name in CallName]: PayloadOf<Name> } = {
  'report-status': status,
  'load-chat-kit': { vigie: '0.1.0' },
  'save-conversation': conversation,
  'recall-conversation': reference,
  'recall-person': reference,
  'remember-person': { reference, acquaintance: 'adult' },
  'recall-signs': { reference, onPage: ['m1'] },
  'remember-signs': {
    reference,
    signs: [{ about: 'age-said', by: 'self', strength: 'plain', age: 'minor', messageId: 'm1', notedAt: 1 }],
  },
  'recall-shown': reference,
  'remember-shown': { reference, shown: ['danger', 'threat', 'pause-phone'] },
  'open-page': { page: 'export', key: 'aB3_-' },
  'tab-status': { tabId: 3 },
  'tab-structure': { tabId: 3 },
  'tab-self-test': { tabId: 3, practice: [{ sender: 'other', text: 'hi' }] },
};
