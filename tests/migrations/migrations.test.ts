import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../utils/log/index.ts';
import { STEPS } from '../../utils/log/migrations/index.ts';
import { flagged } from '../unit/log/samples.ts';
import { FIRST_LOCKED, FOLDER, install, readSample, sampleFile, withFailingStep } from './database-sample.ts';
import { schemaOf, stepDigest } from './schema-of.ts';

const VERSIONS = STEPS.map((_, index) => index + 1);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('there is a sample for each version, and for nothing else', () => {
  const files = [
    ...VERSIONS.map((version) => sampleFile(version)),
    ...VERSIONS.slice(FIRST_LOCKED - 1).map((version) => sampleFile(version, '-locked')),
  ];
  const expected = files.map(({ pathname }) => basename(pathname));
  expect(readdirSync(FOLDER).sort()).toEqual(expected.sort());
});

it('the types of today are those of the last step', () => {
  const schema = readFileSync(new URL('../../utils/log/schema.ts', import.meta.url), 'utf8');
  expect(schema).toContain(`export type LogSchema = SchemaV${STEPS.length};`);
});

describe.each(VERSIONS)('version %i', (version) => {
  const sample = readSample(version);

  it('is made by the step that was released', async () => {
    expect(sample.version).toBe(version);
    expect(await schemaOf(version)).toEqual(sample.schema);
    expect(stepDigest(version)).toBe(sample.step);
  });

  it('is still read completely, and can be added to', async () => {
    await install(sample);
    const log = await openLog();
    const list = await log.list();
    expect(list).toEqual(sample.expected.list);
    expect(list.length).toBeGreaterThan(0);
    const { signs = [] } = sample.expected;
    expect(await log.recallSigns(flagged([]).identity, [])).toEqual(signs);
    for (const { key } of list) {
      const read = await log.read(key);
      expect(read).toEqual(sample.expected.conversations[key]);
      expect(await log.save(read)).toEqual({ key, added: 0 });
      const [first] = read.messages;
      const more = {
        ...read,
        messages: [...read.messages, { ...first, id: 'one more' }] as typeof read.messages,
      };
      expect(await log.save(more)).toEqual({ key, added: 1 });
      expect((await log.read(key)).messages).toHaveLength(read.messages.length + 1);
    }
  });

  it('keeps its data when a later step fails', async () => {
    await install(sample);
    await expect(withFailingStep().use()).rejects.toMatchObject({ code: 'migration-failed' });
    expect(await (await openLog()).list()).toEqual(sample.expected.list);
  });
});
