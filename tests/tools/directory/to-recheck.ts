import type { SurveyEntry } from './from-survey.ts';

/** A service that a survey found and nobody could verify: not in the product until somebody has. */
export interface ToRecheck {
  readonly country: string;
  readonly name: string;
  readonly phone?: string;
  readonly url?: string;
  readonly hours?: string;
  /** Fields that no source confirmed. */
  readonly unverified?: readonly string[];
  readonly source: string;
  readonly note?: string;
}

/** The list for whoever can call a number or open a page. Known traps (`ship: no`) are no candidates. */
export const toRecheck = (entries: readonly SurveyEntry[]): ToRecheck[] =>
  entries
    .filter(({ ship }) => ship === 'recheck-first')
    .map(({ country, name, phone, url, hours, unverified_fields, source, note }) => ({
      country,
      name,
      ...(phone && { phone }),
      ...(url && { url }),
      ...(hours && { hours }),
      ...(unverified_fields && { unverified: unverified_fields }),
      source,
      ...(note && { note }),
    }));
