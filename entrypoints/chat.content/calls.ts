import type { CallChoice } from '../../components/card/call-now.tsx';
import {
  type ContactLine,
  type ContactRows,
  firstContact,
  hoursLines,
  isOpen,
} from '../../utils/help/first-contact/index.ts';
import type { Locale } from '../../utils/model/index.ts';

export interface Caller {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly contacts: ContactRows;
  readonly locale: Locale;
  /** ms since 1970-01-01 UTC. */
  readonly now: number;
  /** The user wrote that they can't go on. */
  readonly distress: boolean;
}

/** "119 Allô Enfance en danger" says its number already, "Nummer gegen Kummer" does not. */
const nameOf = ({ name, phone }: ContactLine): string =>
  name.includes(phone.shown) ? name : `${name} (${phone.shown})`;

/**
 * Whom to call first in this country at this hour: in distress the crisis line where one is known, else the child
 * helpline; never a line that is known to be closed. Unknown hours count as open: silence would be worse.
 */
export function callsFor({ country, contacts, locale, now, distress }: Caller): CallChoice {
  const { helplines, emergency, distress: crisis } = firstContact(country, contacts);
  const lines = distress && crisis ? [crisis, ...helplines] : helplines;
  const first = lines.find(({ hours }) => hours === null || isOpen(hours, now));
  const shut = lines[0] === first ? undefined : lines[0];
  return {
    first: first
      ? {
          ...first.phone,
          name: first === crisis ? null : first.name,
          notForEmergencies: first.notForEmergencies,
        }
      : null,
    answers: first !== undefined && first.hours !== null,
    closed:
      shut?.hours && shut.hours !== 'always'
        ? { name: nameOf(shut), hours: hoursLines(shut.hours.weekly, locale) }
        : null,
    emergency,
  };
}
