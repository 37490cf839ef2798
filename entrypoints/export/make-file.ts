import type { ExportedFile } from '../../components/export/export-state.ts';
import {
  buildEvidence,
  evidenceFileName,
  fingerprintOf,
  type Recipient,
  zipEvidence,
} from '../../utils/evidence/index.ts';
import { countryName, webLink, whereToSend } from '../../utils/help/index.ts';
import { openLog } from '../../utils/log/index.ts';
import type { Locale } from '../../utils/model/index.ts';

/** Where the READ-ME says to take the file: a number where there is one, else the site. */
const recipientsIn = (country: string, locale: Locale): Recipient[] =>
  whereToSend(country).flatMap((service) => {
    const contact = service.phone?.shown ?? webLink(service, locale);
    const limits = service.reportLimits?.[locale];
    return contact === undefined ? [] : [{ name: service.name, contact, ...(limits && { limits }) }];
  });

/**
 * Reads a conversation from the log and makes its ZIP, as an address that lives as long as this page.
 * Rejects with the log's error.
 */
export async function makeFile(
  key: string,
  { locale, country }: { locale: Locale; country: string },
): Promise<ExportedFile> {
  const log = await openLog();
  try {
    const record = await log.read(key);
    const exportedAt = Date.now();
    const files = await buildEvidence(record, {
      locale,
      exportedAt,
      country: countryName(country, locale),
      recipients: recipientsIn(country, locale),
      damaged: record.damaged,
    });
    const { name, handle } = record.identity.peer;
    return {
      name: evidenceFileName(record, exportedAt),
      href: URL.createObjectURL(new Blob([zipEvidence(files)], { type: 'application/zip' })),
      seal: await fingerprintOf(files),
      peerName: name,
      peerHandle: handle,
      messages: record.messages.length,
      damaged: record.damaged,
    };
  } finally {
    log.close();
  }
}
