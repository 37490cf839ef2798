import type { HidingChoice } from '../../components/export/redacted-copy.tsx';
import type { RedactedLine } from '../../components/export/redacted-line.tsx';
import { buildEvidence, evidenceFileName, redact, zipEvidence } from '../../utils/evidence/index.ts';
import { createTranslator, evidenceTexts } from '../../utils/i18n/index.ts';
import { openLog, type ReadConversation } from '../../utils/log/index.ts';
import type { Locale } from '../../utils/model/index.ts';
import { unlockedKey } from '../../utils/settings/index.ts';
import { download } from './download.ts';

/** The copy with names hidden of one conversation; it is read from the log once. */
export function redactedCopy(key: string, locale: Locale) {
  let record: Promise<ReadConversation> | null = null;
  const read = async (): Promise<ReadConversation> => {
    const log = await openLog({ unlocked: unlockedKey });
    try {
      return await log.read(key);
    } finally {
      log.close();
    }
  };
  const copyOf = async (hiding: HidingChoice): Promise<ReadConversation> => {
    record ??= read();
    const whole = await record;
    const name = createTranslator(locale, evidenceTexts)('evidence.redacted.name');
    return { ...redact(whole, hiding, name), damaged: whole.damaged };
  };
  return {
    async onPreview(hiding: HidingChoice): Promise<readonly RedactedLine[]> {
      return (await copyOf(hiding)).messages;
    },
    async onDownload(hiding: HidingChoice): Promise<void> {
      const copy = await copyOf(hiding);
      const exportedAt = Date.now();
      const files = await buildEvidence(copy, {
        locale,
        exportedAt,
        damaged: copy.damaged,
        copy: 'redacted',
      });
      const zip = new Blob([zipEvidence(files)], { type: 'application/zip' });
      download({ href: URL.createObjectURL(zip), name: evidenceFileName(copy, exportedAt) });
    },
  };
}
