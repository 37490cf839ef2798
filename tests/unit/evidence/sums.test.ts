import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvidenceFile, fingerprintOf, zipEvidence } from '../../../utils/evidence/index.ts';
import { exported } from './check-export.ts';
import { recordOf, STORY } from './sample-record.ts';

let folder: string;
let files: EvidenceFile[];

/** The export as it is found later: packed, unpacked, lying in a folder. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-sums-'));
  files = (await exported(recordOf(STORY), { recipients: [{ name: '3018', contact: '3018' }] })).files;
  for (const [name, bytes] of Object.entries(unzipSync(zipEvidence(files))))
    writeFileSync(join(folder, name), bytes);
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = () => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

/** The files that the READ-ME says are part of it: the check for files that were added. */
const namedInReadMe = () =>
  readFileSync(join(folder, 'READ-ME.txt'), 'utf8')
    .split('\r\n')
    .flatMap(
      (line) => /^(transcript\.html|evidence\.json|SHA256SUMS|READ-ME\.txt)\s: /.exec(line)?.[1] ?? [],
    );

describe('SHA256SUMS', () => {
  it('is accepted by sha256sum -c on the unpacked export', () => {
    const { status, stdout } = check();
    expect(stdout).toBe('transcript.html: OK\nevidence.json: OK\nREAD-ME.txt: OK\n');
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(namedInReadMe().sort());
  });

  it.each(['transcript.html', 'evidence.json', 'READ-ME.txt'])('finds one changed byte in %s', (name) => {
    appendFileSync(join(folder, name), ' ');
    const { status, stdout } = check();
    expect(status).not.toBe(0);
    expect(stdout).toContain(`${name}: FAILED`);
  });

  it('finds a changed word, a dropped message and messages in another order', () => {
    const changes: ((text: string) => string)[] = [
      (text) => text.replace('13 ans', '18 ans'),
      (text) => {
        const document = JSON.parse(text);
        return JSON.stringify({ ...document, messages: document.messages.slice(1) });
      },
      (text) => {
        const document = JSON.parse(text);
        return JSON.stringify({ ...document, messages: document.messages.toReversed() });
      },
    ];
    const original = readFileSync(join(folder, 'evidence.json'), 'utf8');
    for (const change of changes) {
      writeFileSync(join(folder, 'evidence.json'), original);
      expect(check().status).toBe(0);
      edit('evidence.json', change);
      expect(check().stdout).toContain('evidence.json: FAILED');
    }
  });

  it('finds a dropped file', () => {
    rmSync(join(folder, 'evidence.json'));
    expect(check().status).not.toBe(0);
  });

  it('and the list in the READ-ME finds an added one', () => {
    writeFileSync(join(folder, 'more.html'), 'x');
    expect(check().status).toBe(0);
    expect(readdirSync(folder).filter((name) => !namedInReadMe().includes(name))).toEqual(['more.html']);
  });

  it('shows by its own fingerprint that all was changed together', async () => {
    const kept = await fingerprintOf(files);
    expect(kept).toBe(
      execFileSync('sha256sum', ['SHA256SUMS'], { cwd: folder, encoding: 'utf8' }).slice(0, 64),
    );
    edit('evidence.json', (text) => text.replace('13 ans', '18 ans'));
    const sums = execFileSync('sha256sum', ['transcript.html', 'evidence.json', 'READ-ME.txt'], {
      cwd: folder,
    });
    writeFileSync(join(folder, 'SHA256SUMS'), sums);
    expect(check().status).toBe(0);
    expect(execFileSync('sha256sum', ['SHA256SUMS'], { cwd: folder, encoding: 'utf8' })).not.toContain(kept);
  });

  it('refuses to make a fingerprint where there are no sums', async () => {
    await expect(fingerprintOf(files.slice(0, 2))).rejects.toThrow('no SHA256SUMS');
  });
});
