import { expect, it } from 'vitest';
import { SAYABLE } from '../../../entrypoints/background/sayable.ts';
import { reasonIds } from '../../../entrypoints/chat.content/card-memory.ts';
import { pauseName } from '../../../entrypoints/moments/pauses.ts';
import { COMBINATION_NAMES } from '../../../utils/detection/index.ts';
import { payloadSchemas } from '../../../utils/messaging/server/schemas.ts';
import { PAUSE_KINDS, TACTICS } from '../../../utils/model/index.ts';
import { flaggedAs } from '../content/chats.ts';

const distress = { rule: 'f', fact: 'in-distress' as const, message: 0, start: 0, end: 1 };
const seen = { ...flaggedAs('danger', ...TACTICS, ...COMBINATION_NAMES), facts: [distress] };
const said = [...reasonIds(seen), ...PAUSE_KINDS.map(pauseName)];

it('all that a card can say is looked up at the next visit, and may be noted', () => {
  expect([...said].sort()).toEqual([...SAYABLE].sort());
  const reference = { site: 'tiktok', id: 'c1', account: null };
  expect(payloadSchemas['remember-shown'].safeParse({ reference, shown: said }).success).toBe(true);
});
