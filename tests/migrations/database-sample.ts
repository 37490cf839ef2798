import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { connect } from '../../utils/log/connection.ts';
import { STEPS } from '../../utils/log/migrations/index.ts';

/** A database as a released version left it on a disk, with what its log must still say. */
export interface DatabaseSample {
  readonly version: number;
  /** Stores and indexes, as `schemaOf` describes them. */
  readonly schema: unknown;
  /** SHA-256 of the step's program text (see `stepDigest`): a step is never changed. */
  readonly step: string;
  /** Invented, made for this sample: they protect nobody's data. `lock`, in place of the private key: under a passphrase. */
  readonly keys: { readonly [Name in 'publicKey' | 'hashing']: JsonWebKey } & {
    readonly keyId: string;
    readonly privateKey?: JsonWebKey;
    readonly lock?: unknown;
  };
  readonly passphrase?: string;
  /** Records of every other store. Bytes are `{"bytes": "<base64>"}`. */
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
  readonly expected: {
    readonly list: unknown;
    readonly conversations: Readonly<Record<string, unknown>>;
    /** From version 2 on: what is remembered of the first conversation. */
    readonly signs?: readonly unknown[];
  };
}

export const FOLDER = new URL('samples/', import.meta.url);
/** The version that brought the passphrase. */
export const FIRST_LOCKED = 3;
export const sampleFile = (version: number, form: '' | '-locked' = ''): URL =>
  new URL(`v${String(version).padStart(3, '0')}${form}.json`, FOLDER);

export const readSample = (version: number, form: '' | '-locked' = ''): DatabaseSample =>
  JSON.parse(readFileSync(sampleFile(version, form), 'utf8')) as DatabaseSample;

/** The keys of a sample, as little extractable as the real ones. */
export async function importKeys({ keyId, publicKey, privateKey, hashing, lock }: DatabaseSample['keys']) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const { subtle } = crypto;
  return {
    id: 'current',
    keyId,
    publicKey: await subtle.importKey('jwk', publicKey, curve, true, []),
    ...(privateKey && {
      privateKey: await subtle.importKey('jwk', privateKey, curve, false, ['deriveBits']),
    }),
    ...(lock ? { lock: fromJson(lock) } : {}),
    hashing: await subtle.importKey('jwk', hashing, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  };
}

const isBytes = (value: unknown): value is { bytes: string } =>
  typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'string';

/** Bytes to base64 and back, in records one level deep. */
export const toJson = (record: object): unknown =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      value instanceof ArrayBuffer ? { bytes: Buffer.from(value).toString('base64') } : value,
    ]),
  );
const fromJson = (record: unknown): unknown =>
  Object.fromEntries(
    Object.entries(record as object).map(([key, value]) => [
      key,
      isBytes(value) ? Uint8Array.from(Buffer.from(value.bytes, 'base64')).buffer : value,
    ]),
  );

/** Makes the database of that version and fills it. */
export async function install(sample: DatabaseSample): Promise<void> {
  const connection = connect('vigie', STEPS.slice(0, sample.version));
  await connection.use();
  connection.close();
  const db = await openDB('vigie');
  await db.put('keys', await importKeys(sample.keys));
  for (const [store, records] of Object.entries(sample.stores)) {
    for (const record of records) await db.put(store, fromJson(record));
  }
  db.close();
}

/** The log with one step more, which takes everything away and then fails. */
export const withFailingStep = () =>
  connect('vigie', [
    ...STEPS,
    async (db) => {
      for (const store of db.objectStoreNames) db.deleteObjectStore(store);
      throw new Error('no');
    },
  ]);
