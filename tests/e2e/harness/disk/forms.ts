import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unsnapped } from './snappy.ts';
import { tableBlocks } from './table.ts';

/** Chromium writes this before a value that it has packed itself, inside the table's own packing (idb_value_wrapping.cc). */
const PACKED_VALUE = Buffer.from('ff1102', 'hex');

function* packedValues(bytes: Buffer): Generator<Uint8Array> {
  let at = bytes.indexOf(PACKED_VALUE);
  while (at >= 0) {
    yield unsnapped(bytes.subarray(at + PACKED_VALUE.length));
    at = bytes.indexOf(PACKED_VALUE, at + 1);
  }
}

function* valuesOf(db: DatabaseSync): Generator<Uint8Array> {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name } of tables) {
    for (const row of db.prepare(`SELECT * FROM "${String(name)}"`).all()) {
      for (const value of Object.values(row)) {
        if (typeof value === 'string') yield Buffer.from(value);
        if (!(value instanceof Uint8Array)) continue;
        yield value;
        yield unsnapped(value);
      }
    }
  }
}

/** Every value of an SQLite file (Firefox), from a copy: its browser may be writing. Throws when the copy was torn by that. */
function* sqliteValues(path: string): Generator<Uint8Array> {
  const copy = mkdtempSync(join(tmpdir(), 'vigie-sqlite-'));
  try {
    for (const name of readdirSync(dirname(path)).filter((one) => one.startsWith(basename(path)))) {
      cpSync(join(dirname(path), name), join(copy, name), { recursive: true });
    }
    const db = new DatabaseSync(join(copy, basename(path)));
    try {
      yield* valuesOf(db);
    } finally {
      db.close();
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** What is in a file, as it lies there and unpacked in each way that a browser packs. */
export function* formsOf(path: string): Generator<Buffer> {
  const file = readFileSync(path);
  yield file;
  yield* packedValues(file).map((bytes) => Buffer.from(bytes));
  for (const bytes of tableBlocks(file)) {
    const content = Buffer.from(bytes);
    yield content;
    yield* packedValues(content).map((inner) => Buffer.from(inner));
  }
  if (path.endsWith('.sqlite')) yield* sqliteValues(path).map((bytes) => Buffer.from(bytes));
}

/** All files below the folders. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
