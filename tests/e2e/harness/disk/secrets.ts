import type { Truth } from '../../../replica/page/control.ts';

/** What nobody may find: who talks with whom, each message, and each longer word of it. */
export function secretsOf({ account, handle, name, conversationId, messages }: Truth): string[] {
  const said = messages.map(({ text }) => text).filter((text) => text.length > 5);
  const words = said.flatMap((text) => text.match(/\p{L}{6,}/gu) ?? []);
  const who = [account, handle, name, conversationId].filter((one) => typeof one === 'string' && one !== '');
  return [...new Set([...(who as string[]), ...said, ...words])];
}
