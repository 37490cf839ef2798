import { buildEvidence, type Collected, type Recipient } from '../../utils/evidence/index.ts';
import { countryName, webLink, whereToSend } from '../../utils/help/index.ts';
import type { Log, ReadConversation } from '../../utils/log/index.ts';
import type { Locale } from '../../utils/model/index.ts';

/** For whom the files are made. */
export interface Wanted {
  readonly locale: Locale;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Where the READ-ME says to take the file: a number where there is one, else the site. */
const recipientsIn = (country: string, locale: Locale): Recipient[] =>
  whereToSend(country).flatMap((service) => {
    const contact = service.phone?.shown ?? webLink(service, locale);
    const limits = service.reportLimits?.[locale];
    return contact === undefined ? [] : [{ name: service.name, contact, ...(limits && { limits }) }];
  });

export interface Evidence extends Collected {
  readonly record: ReadConversation;
}

/** Reads a conversation from the log and makes its files. Rejects with the log's error. */
export async function readEvidence(
  log: Pick<Log, 'read'>,
  key: string,
  { locale, country }: Wanted,
  exportedAt: number,
): Promise<Evidence> {
  const record = await log.read(key);
  const files = await buildEvidence(record, {
    locale,
    exportedAt,
    country: countryName(country, locale),
    recipients: recipientsIn(country, locale),
    damaged: record.damaged,
  });
  return { record, files };
}
