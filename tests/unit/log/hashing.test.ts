import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../utils/log/connection.ts';
import { type Hash, hashWith, messageHash } from '../../../utils/log/hashing.ts';
import { loadKeys, loadOpenKeys } from '../../../utils/log/keys.ts';
import { STEPS } from '../../../utils/log/migrations/index.ts';
import { freshDatabases } from './database.ts';

let hash: Hash;

const anyKey = () => crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

beforeEach(async () => {
  freshDatabases();
  hash = hashWith(await anyKey());
});

describe('keyed hashes', () => {
  it('are equal for equal things and for nothing else', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    const part = fc.oneof(text, fc.constant(null), fc.constantFrom('\ud800', '\udfff', '\ufffd', 'null', ''));
    const input = fc.tuple(
      fc.constantFrom('account', 'conversation', 'message'),
      fc.array(part, { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(input, input, async (a, b) => {
        const [one, two] = await Promise.all([
          hash(a[0] as 'account', ...a[1]),
          hash(b[0] as 'account', ...b[1]),
        ]);
        expect(one === two).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it.each<[unknown[], unknown[]]>([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['a', 'b'], ['a|b']],
    [[null], ['null']],
    [['\ud800'], ['\ud801']],
    [['\ud800'], ['\ufffd']],
    [[['a', 'b']], ['a', 'b']],
  ])('tell %j from %j', async (a, b) => {
    expect(await hash('message', ...a)).not.toBe(await hash('message', ...b));
  });

  it('say nothing without the key', async () => {
    const other = hashWith(await anyKey());
    expect(await other('account', 'lea.demo')).not.toBe(await hash('account', 'lea.demo'));
  });

  it('are safe in an address and as long as they should be', async () => {
    expect(await hash('conversation', 'x')).toMatch(/^[\w-]{43}$/);
    expect(await messageHash(hash, 'conversation', 'id')).toMatch(/^[\w-]{22}$/);
  });
});

describe('keys', () => {
  it('are the same for all who ask first at the same time', async () => {
    const contexts = [1, 2, 3].map(() => connect('vigie', STEPS));
    const databases = await Promise.all(contexts.map((context) => context.use()));
    const keys = await Promise.all(databases.map(loadKeys));
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1);
    expect(new Set(await Promise.all(keys.map((one) => one.hash('account', 'x')))).size).toBe(1);
    const open = await Promise.all(databases.map((db) => loadOpenKeys(db, async () => null)));
    for (const { privateKey } of open) expect(privateKey.extractable).toBe(false);
  });
});
