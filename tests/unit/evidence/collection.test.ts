import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectEvidence, zipEvidence } from '../../../utils/evidence/index.ts';
import { exported, schemaErrors } from './check-export.ts';
import { EXPORTED_AT, recordOf, STORY } from './sample-record.ts';

const named = (handle: string) => {
  const record = recordOf(STORY);
  return { ...record, identity: { ...record.identity, peer: { name: 'Max', handle } } };
};

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-all-'));
  const records = [named('max_demo'), named('../../etc/x'), named('max_demo')];
  const parts = await Promise.all(
    records.map(async (record) => ({ record, files: (await exported(record)).files })),
  );
  const files = await collectEvidence(parts, { locale: 'fr', exportedAt: EXPORTED_AT });
  for (const [name, bytes] of Object.entries(unzipSync(zipEvidence(files)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (cwd = folder) => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
const FOLDERS = [
  '0001-vigie-2026-11-22-max_demo',
  '0002-vigie-2026-11-22-etc-x',
  '0003-vigie-2026-11-22-max_demo',
];

describe('everything in one file', () => {
  it('has a folder with all four files for each conversation, with safe names', () => {
    expect(readdirSync(folder).sort()).toEqual([...FOLDERS, 'READ-ME.txt', 'SHA256SUMS']);
    for (const one of FOLDERS) {
      expect(readdirSync(join(folder, one))).toHaveLength(4);
      expect(schemaErrors(JSON.parse(readFileSync(join(folder, one, 'evidence.json'), 'utf8')))).toEqual([]);
    }
  });

  it('is accepted by sha256sum -c, as a whole and folder by folder', () => {
    expect(check().status).toBe(0);
    expect(check().stdout.trim().split('\n')).toHaveLength(13);
    for (const one of FOLDERS) expect(check(join(folder, one)).status).toBe(0);
  });

  it('shows a changed, a dropped and a swapped part', () => {
    const [first = '', second = ''] = FOLDERS.map((one) => join(folder, one, 'evidence.json'));
    const before = readFileSync(first);
    appendFileSync(first, ' ');
    expect(check().stdout).toContain(`${FOLDERS[0]}/evidence.json: FAILED`);
    writeFileSync(first, readFileSync(second));
    expect(check().status).not.toBe(0);
    writeFileSync(first, before);
    expect(check().status).toBe(0);
    rmSync(join(folder, FOLDERS[2] ?? ''), { recursive: true });
    expect(check().status).not.toBe(0);
  });

  it('begins as every export does', () => {
    expect(readFileSync(join(folder, 'READ-ME.txt'), 'utf8')).toMatch(
      /^Pour la police ou une ligne d’aide\./,
    );
  });
});
