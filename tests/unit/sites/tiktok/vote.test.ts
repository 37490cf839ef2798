import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../utils/sites/sides.ts';
import { voteSender } from '../../../../utils/sites/tiktok/vote.ts';

const people = { account: 'lea.demo', peer: 'max_demo' };
const signs = (handle: string | undefined, ...sides: Side[]) => ({
  ...(handle === undefined ? {} : { handle }),
  sides,
});

describe('own or other', () => {
  it.each([
    ['link and layout agree', signs('lea.demo', 'end', 'end'), 'self'],
    ['link in other case', signs('Max_Demo', 'start'), 'other'],
    ['link alone', signs('lea.demo'), 'self'],
    ['layout alone', signs(undefined, 'end', 'end'), 'self'],
    ['three to one', signs(undefined, 'start', 'start', 'start', 'end'), 'other'],
    ['link against layout', signs('lea.demo', 'start', 'start', 'start'), 'unknown'],
    ['layout undecided, link clear', signs('max_demo', 'start', 'end'), 'other'],
    ['layout undecided', signs(undefined, 'start', 'end'), 'unknown'],
    ['two to one', signs(undefined, 'start', 'start', 'end'), 'unknown'],
    ['nothing', signs(undefined), 'unknown'],
  ] as const)('%s', (_, seen, sender) => expect(voteSender(seen, people)).toBe(sender));

  it('does not take a stranger for oneself as long as the account is unknown', () => {
    const unknown = { account: null, peer: 'max_demo' };
    expect(voteSender(signs('zoe.demo'), unknown)).toBe('unknown');
    expect(voteSender(signs('max_demo'), unknown)).toBe('other');
    expect(voteSender(signs('zoe.demo', 'end', 'end'), unknown)).toBe('self');
  });

  it('knows every member of a group as other', () => {
    const group = { account: 'lea.demo', peer: undefined };
    expect(voteSender(signs('zoe.demo', 'start'), group)).toBe('other');
    expect(voteSender(signs('lea.demo', 'end'), group)).toBe('self');
  });
});
