import { beforeEach, expect, it } from 'vitest';
import { openLog } from '../../../utils/log/index.ts';
import { FACTS, LEVELS, TACTICS } from '../../../utils/model/index.ts';
import { freshDatabases, withRaw } from './database.ts';
import { assessment, flagged, message } from './samples.ts';

beforeEach(freshDatabases);

/** Everything that can be read in a stored value: keys, strings, and bytes in several encodings. */
function* readable(value: unknown): Generator<string> {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
    for (const encoding of ['utf-8', 'utf-16le', 'latin1']) yield new TextDecoder(encoding).decode(bytes);
  } else if (value instanceof CryptoKey) {
    expect(value.type === 'public' || !value.extractable).toBe(true);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* readable(inner);
    }
  } else yield String(value);
}

it('the raw database holds no word, name, handle, id, level or tactic of a conversation', async () => {
  const log = await openLog();
  const list = [
    message(1, {
      id: '9100000001',
      text: 'ne dis rien à tes parents',
      author: 'max_demo',
      displayedTime: '22:38',
    }),
    message(2, { id: '9100000002', text: 'je ne veux pas' }),
  ];
  const { key } = await log.save(
    flagged(list, {
      identity: {
        id: '7301555',
        account: 'lea.demo',
        peer: {
          name: 'Max Démo',
          handle: 'max_demo',
          userId: '88001122',
          profileUrl: 'https://www.tiktok.com/@max_demo',
        },
      },
      assessment: assessment({ level: 'danger' }),
      timeZone: 'Europe/Paris',
    }),
  );
  await log.rememberPerson(flagged(list, { identity: { id: '7301555' } }).identity, {
    acquaintance: 'my-age',
    until: Date.now() + 1000,
  });
  await log.rememberSigns(flagged(list, { identity: { id: '7301555' } }).identity, [
    {
      about: 'secrecy',
      by: 'other',
      strength: 'plain',
      age: 'minor',
      messageId: '9100000001',
      notedAt: Date.now(),
    },
  ]);
  const secrets = [
    'minor',
    ...['parents', 'veux', 'Max', 'max_demo', 'lea.demo', 'lea', '7301555', '88001122', '91000000'],
    ...['tiktok', 'Paris', '22:38', 'fr.secrecy', ...LEVELS, ...TACTICS, ...FACTS],
  ];

  const found = await withRaw(async (db) => {
    const all: string[] = [];
    for (const store of db.objectStoreNames) {
      for (const record of await db.getAll(store)) all.push(...readable(record));
      all.push(...(await db.getAllKeys(store)).flatMap((one) => [...readable(one)]));
    }
    return all;
  });
  expect(found.length).toBeGreaterThan(40);
  expect(found).toContain(key);
  // Random base64url of a few letters could spell a short word by chance; whole values and long ones can't.
  const leaks = secrets.filter((secret) =>
    found.some((text) => (secret.length > 4 ? text.includes(secret) : text === secret)),
  );
  expect(leaks).toEqual([]);
});
