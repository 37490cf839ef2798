import { expect, it } from 'vitest';
import { payloadSchemas } from '../../../utils/messaging/server/schemas.ts';
import type { FormerName } from '../../../utils/model/index.ts';
import { PAYLOADS } from './payloads.ts';

const saving = payloadSchemas['save-conversation'];
const named = (formerly: unknown) => saving.safeParse({ ...PAYLOADS['save-conversation'], formerly });
const former: FormerName = { id: 'handle:max_demo', account: null };

it('a conversation may say what its page had called it, and nothing else of it', () => {
  const parsed = named([former, { ...former, id: '7301', peer: { name: 'Max' } }]);
  expect(parsed.data?.formerly).toEqual([former, { ...former, id: '7301' }]);
});

it.each([
  ['no list', former],
  ['no name', [{ id: '', account: null }]],
  ['no account', [{ id: '7301' }]],
  ['more names than a page learns', Array.from({ length: 21 }, () => former)],
])('%s is refused', (_what, formerly) => {
  expect(named(formerly).success).toBe(false);
});
