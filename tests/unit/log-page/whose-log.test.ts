import { describe, expect, it } from 'vitest';
import { whoseLog } from '../../../entrypoints/log/whose-log.ts';

const LEA = { account: 'lea.demo', count: 3 };
const TOM = { account: 'tom.demo', count: 1 };
const UNKNOWN = { account: null, count: 2 };
const LOST = { account: undefined, count: 1 };

describe('whose log is shown', () => {
  it.each([
    ['?account=lea.demo', 'lea.demo'],
    ['?account=', null],
  ])('%s: that of the account the page was opened for, whoever else has one', (search, account) => {
    for (const accounts of [[], [TOM], [LEA, TOM, UNKNOWN], [LOST]]) {
      expect(whoseLog(search)(accounts)).toMatchObject({ kind: 'one', account });
    }
  });

  it.each([[LEA], [UNKNOWN]])('else that of the only account that has one (%o)', (only) => {
    expect(whoseLog('')([only])).toEqual({ kind: 'one', account: only.account, others: false });
  });

  it.each([[[LEA, TOM]], [[LEA, UNKNOWN]], [[LEA, LOST]], [[LOST]]])(
    'else nobody’s before the user has chosen (%o)',
    (accounts) => {
      expect(whoseLog('')(accounts)).toEqual({ kind: 'choose', accounts });
    },
  );

  it('stays the same after its last entry is gone, and when another account comes', () => {
    const whose = whoseLog('');
    expect(whose([LEA])).toMatchObject({ account: 'lea.demo', others: false });
    expect(whose([])).toMatchObject({ account: 'lea.demo', others: false });
    expect(whose([TOM])).toMatchObject({ account: 'lea.demo', others: true });
  });

  it('is open as long as there is nothing, or the choice', () => {
    const whose = whoseLog('');
    expect(whose([])).toEqual({ kind: 'nobody' });
    expect(whose([LEA, TOM])).toMatchObject({ kind: 'choose' });
    expect(whose([TOM])).toMatchObject({ account: 'tom.demo' });
  });
});

describe('whether there are others', () => {
  it.each([
    ['?account=lea.demo', [LEA], false],
    ['?account=LEA.demo', [LEA], false],
    ['?account=lea.demo', [], false],
    ['?account=lea.demo', [LEA, TOM], true],
    ['?account=lea.demo', [LEA, UNKNOWN], true],
    ['?account=lea.demo', [LEA, LOST], true],
    ['?account=', [UNKNOWN], false],
    ['?account=', [UNKNOWN, LOST], true],
  ])('%s beside %o: %s', (search, accounts, others) => {
    expect(whoseLog(search)(accounts)).toMatchObject({ others });
  });
});
