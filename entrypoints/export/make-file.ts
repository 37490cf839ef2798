import type { ExportedFile } from '../../components/export/export-state.ts';
import {
  collectEvidence,
  type EvidenceFile,
  evidenceFileName,
  fingerprintOf,
  zipEvidence,
} from '../../utils/evidence/index.ts';
import { type LogError, openLog } from '../../utils/log/index.ts';
import { unlockedKey } from '../../utils/settings/index.ts';
import { type Evidence, readEvidence, type Wanted } from './read-evidence.ts';

/** The ZIP as an address that lives as long as this page, and its fingerprint. */
async function packed(files: readonly EvidenceFile[]) {
  return {
    href: URL.createObjectURL(new Blob([zipEvidence(files)], { type: 'application/zip' })),
    seal: await fingerprintOf(files),
  };
}

/** Reads a conversation from the log and makes its ZIP. Rejects with the log's error. */
export async function makeFile(key: string, wanted: Wanted): Promise<ExportedFile> {
  const log = await openLog({ unlocked: unlockedKey });
  try {
    const exportedAt = Date.now();
    const { record, files } = await readEvidence(log, key, wanted, exportedAt);
    const { name, handle } = record.identity.peer;
    return {
      ...(await packed(files)),
      name: evidenceFileName(record, exportedAt),
      of: { kind: 'one', peerName: name, peerHandle: handle },
      keys: [key],
      messages: record.messages.length,
      damaged: record.damaged,
    };
  } finally {
    log.close();
  }
}

/** The same with every conversation of an account, one folder each. One that can't be read is counted, not hidden. */
export async function makeFileOfAll(account: string | null, wanted: Wanted): Promise<ExportedFile> {
  const log = await openLog({ unlocked: unlockedKey });
  try {
    const exportedAt = Date.now();
    const found: Evidence[] = [];
    let unreadable = 0;
    for (const { key } of await log.list({ account })) {
      try {
        found.push(await readEvidence(log, key, wanted, exportedAt));
      } catch (error) {
        const { code } = error as LogError;
        if (code !== 'damaged' && code !== 'not-found') throw error;
        if (code === 'damaged') unreadable += 1;
      }
    }
    const files = await collectEvidence(found, { locale: wanted.locale, exportedAt });
    return {
      ...(await packed(files)),
      name: `vigie-${new Date(exportedAt).toISOString().slice(0, 10)}-log.zip`,
      of: { kind: 'all', conversations: found.length, unreadable },
      keys: found.map(({ record }) => record.key),
      messages: found.reduce((sum, { record }) => sum + record.messages.length, 0),
      damaged: found.reduce((sum, { record }) => sum + record.damaged, 0),
    };
  } finally {
    log.close();
  }
}

/** Deletes what was exported from the log. */
export async function deleteExported({ keys }: ExportedFile): Promise<void> {
  const log = await openLog({ unlocked: unlockedKey });
  try {
    for (const key of keys) await log.remove(key);
  } finally {
    log.close();
  }
}
