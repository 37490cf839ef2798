/**
 * Writes tests/migrations/samples/vNNN.json for the newest version of the log's database, and with `locked` that of one
 * under a passphrase. Run it once with each, when a version is released, then `npm run fix` (layout only): a sample stands
 * for what users have on their disks.
 */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { openDB } from 'idb';
import { connect } from '../../utils/log/connection.ts';
import { openLog } from '../../utils/log/index.ts';
import { STEPS } from '../../utils/log/migrations/index.ts';
import type { UnlockedKey } from '../../utils/model/index.ts';
import { type DatabaseSample, importKeys, sampleFile, toJson } from '../migrations/database-sample.ts';
import { schemaOf, stepDigest } from '../migrations/schema-of.ts';
import { assessment, flagged, message, messages, NOW } from '../unit/log/samples.ts';

const version = STEPS.length;
const locked = process.argv.includes('locked');
const file = sampleFile(version, locked ? '-locked' : '');
if (existsSync(file)) throw new Error(`${file.pathname} exists: samples are never rewritten`);

const { subtle } = crypto;
const pair = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
const hashing = await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
let keys: DatabaseSample['keys'] = {
  keyId: 'sample',
  publicKey: await subtle.exportKey('jwk', pair.publicKey),
  privateKey: await subtle.exportKey('jwk', pair.privateKey),
  hashing: await subtle.exportKey('jwk', hashing),
};

const connection = connect('vigie', STEPS);
await (await connection.use()).put('keys', (await importKeys(keys)) as never);
connection.close();

let clock = NOW;
let given: UnlockedKey | null = null;
const log = await openLog({ now: () => clock, unlocked: () => Promise.resolve(given) });
const read = messages(10, 14);
const saves = [
  flagged(read),
  flagged([
    ...messages(7, 10),
    ...read,
    message(14, { text: '\ud800 unpaired', sentAt: { from: 1, to: 2 } }),
  ]),
  flagged(
    [
      message(14),
      message(15, { kind: 'image', text: '' }),
      message(16, { author: 'zoe.demo', failed: true }),
    ],
    {
      assessment: assessment({ level: 'danger', warnedAt: 2 }),
    },
  ),
  flagged(messages(0, 2), {
    identity: { id: 'group', account: null, kind: 'group', peer: { name: 'Les zamis' } },
  }),
];
for (const save of saves) {
  await log.save(save);
  clock += 60_000;
}
const gone = await log.save(flagged(messages(0, 3), { identity: { id: 'deleted' } }));
await log.remove(gone.key);
await log.rememberPerson(flagged([]).identity, { acquaintance: 'my-age', until: NOW * 10 });
// Noted in a far future, so that the sample does not grow too old.
await log.rememberSigns(flagged([]).identity, [
  { about: 'age-said', by: 'self', strength: 'plain', age: 'minor', messageId: 'm3', notedAt: NOW * 10 },
  { about: 'off-platform', by: 'other', strength: 'weak', messageId: 'm5', notedAt: NOW * 10 + 1 },
]);

// A chat whose account its page learnt late.
const early = { identity: { id: 'late', account: null } };
await log.save(flagged(messages(0, 3), early));
clock += 60_000;
await log.save(flagged(messages(0, 4), { identity: { id: 'late' }, formerly: [early.identity] }));

const passphrase = 'a bridge of paper';
if (locked) given = await log.protect(passphrase);
const list = await log.list();
const conversations = Object.fromEntries(
  await Promise.all(list.map(async ({ key }) => [key, await log.read(key)] as const)),
);
const db = await openDB('vigie');
const record = await db.get('keys', 'current');
if (locked) {
  keys = {
    keyId: record.keyId,
    publicKey: await subtle.exportKey('jwk', record.publicKey),
    hashing: keys.hashing,
    lock: toJson(record.lock),
  };
}
const names = [...db.objectStoreNames].filter((name) => name !== 'keys');
const stores = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, (await db.getAll(name)).map(toJson)] as const)),
);
const sample: DatabaseSample = {
  version,
  schema: await schemaOf(version),
  step: stepDigest(version),
  keys,
  ...(locked ? { passphrase } : {}),
  stores,
  expected: { list, conversations, signs: await log.recallSigns(flagged([]).identity, []) },
};
writeFileSync(file, `${JSON.stringify(sample, null, 2)}\n`);
console.log(`wrote ${file.pathname}`);
