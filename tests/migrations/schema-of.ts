import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { connect } from '../../utils/log/connection.ts';
import { STEPS } from '../../utils/log/migrations/index.ts';

const STEPS_FOLDER = new URL('../../utils/log/migrations/', import.meta.url);

/** The program text of a step without comments and spaces: these may change, the rest may not. */
export function stepDigest(version: number): string {
  const prefix = `v${String(version).padStart(3, '0')}-`;
  const file = readdirSync(STEPS_FOLDER).find((name) => name.startsWith(prefix));
  if (!file) throw new Error(`no file for step ${version}`);
  const text = readFileSync(new URL(file, STEPS_FOLDER), 'utf8');
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replaceAll(/\s+/g, '');
  return createHash('sha256').update(bare).digest('hex');
}

/** Stores, key paths and indexes that the steps up to `version` make, in plain data. */
export async function schemaOf(version: number): Promise<unknown> {
  const name = `schema-of-${version}`;
  const connection = connect(name, STEPS.slice(0, version));
  await connection.use();
  connection.close();
  const db = await openDB(name);
  const stores = [...db.objectStoreNames].sort();
  const transaction = db.transaction(stores);
  const schema = stores.map((storeName) => {
    const store = transaction.objectStore(storeName);
    const indexes = [...store.indexNames].sort().map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    return { name: storeName, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  db.close();
  return schema;
}
