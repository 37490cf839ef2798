import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { evidenceFileName, zipEvidence } from '../../../utils/evidence/index.ts';
import { exported } from './check-export.ts';
import { EXPORTED_AT, recordOf, STORY } from './sample-record.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('zipEvidence', () => {
  it('packs the four files side by side, unchanged', async () => {
    const { files } = await exported(recordOf(STORY));
    const unpacked = unzipSync(zipEvidence(files));
    expect(Object.keys(unpacked)).toEqual(['transcript.html', 'evidence.json', 'READ-ME.txt', 'SHA256SUMS']);
    for (const { name, bytes } of files) expect(Buffer.from(unpacked[name] ?? []).equals(bytes)).toBe(true);
  });

  it('gives the same bytes for the same record and time, in any time zone', async () => {
    const zip = async (timeZone: string) => {
      process.env.TZ = timeZone;
      return Buffer.from(zipEvidence((await exported(recordOf(STORY))).files));
    };
    const first = await zip('UTC');
    expect(first.equals(await zip('UTC'))).toBe(true);
    expect(first.equals(await zip('Asia/Tokyo'))).toBe(true);
  });

  it('is a ZIP that another program reads, dated in UTC', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-zip-'));
    const { files } = await exported(recordOf(STORY));
    writeFileSync(join(folder, 'a.zip'), zipEvidence(files));
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; ' +
      'print([(i.filename, i.date_time, i.flag_bits & 1) for i in z.infolist()])';
    const { stdout } = spawnSync('python3', ['-c', script, join(folder, 'a.zip')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain("('transcript.html', (2026, 11, 22, 18, 0, 0), 0)");
  });

  it('packs even what was exported at no possible time', async () => {
    const { files } = await exported(recordOf([]), { exportedAt: Number.NaN });
    expect(Object.keys(unzipSync(zipEvidence(files)))).toHaveLength(4);
  });
});

describe('evidenceFileName', () => {
  const named = (handle: string | undefined, name = '') => {
    const record = recordOf([]);
    const peer = { name, ...(handle === undefined ? {} : { handle }) };
    return evidenceFileName({ ...record, identity: { ...record.identity, peer } }, EXPORTED_AT);
  };

  it('has the day of the export and the account', () => {
    expect(named('max_demo')).toBe('vigie-2026-11-22-max_demo.zip');
    expect(named(undefined, 'Zoé & Émile')).toBe('vigie-2026-11-22-zoe-emile.zip');
    expect(named(undefined, '日本')).toBe('vigie-2026-11-22.zip');
  });

  it.each([
    '../../etc/passwd',
    '..\\..\\x',
    'CON',
    'nul.txt',
    'a:b',
    '\u202Egpj.exe',
    '.hidden',
    'a'.repeat(300),
    'x. ',
  ])('is safe for %j', (handle) => {
    expect(named(handle)).toMatch(/^vigie-2026-11-22(-[a-z0-9_][a-z0-9._-]*)?\.zip$/);
    expect(named(handle)).not.toContain('..');
  });

  it('is safe whatever the account is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (handle, name) => {
        const file = named(handle, name);
        expect(file).toMatch(/^vigie-2026-11-22(-[a-z0-9_][a-z0-9._-]*)?\.zip$/);
        expect(file).not.toMatch(/\.\.|[.-]\.zip$/);
        expect(file.length).toBeLessThanOrEqual(61);
      }),
    );
  }, 60_000);
});
