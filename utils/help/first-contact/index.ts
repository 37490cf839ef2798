import type { WeeklyHours } from '../service.ts';

export { hoursLines, isOpen } from '../opening-hours.ts';

/** A number as people write it, and its digits for a `tel:` link. */
export interface ContactNumber {
  readonly shown: string;
  readonly dial: string;
}

/** A line to call. */
export interface ContactLine {
  readonly name: string;
  readonly phone: ContactNumber;
  /** null: not known. */
  readonly hours: 'always' | WeeklyHours | null;
  /** Says of itself that it isn't for emergencies. */
  readonly notForEmergencies: boolean;
}

/** The few numbers of a country that the card in the page shows. Empty or null: none that was verified. */
export interface FirstContact {
  /** Whom a young person calls first; where that line closes, the first one that never does follows. */
  readonly helplines: readonly ContactLine[];
  /** In danger now. */
  readonly emergency: ContactNumber | null;
  /** Suicidal thoughts, "I can't go on". */
  readonly distress: ContactLine | null;
}

/** [name, phone, hours, "calm" where it isn't for emergencies]; hours as "24/7" or "Europe/Paris 135@09:00-14:00 24@…". */
type LineCells = readonly string[];

export interface ContactRow {
  readonly emergency?: string;
  readonly helplines?: readonly LineCells[];
  readonly distress?: LineCells;
}

/** The table of all countries, as the chat kit hands it over. */
export type ContactRows = Readonly<Partial<Record<string, ContactRow>>>;

const contactNumber = (shown: string): ContactNumber => ({ shown, dial: shown.replace(/\D/g, '') });

function hoursOf(cell: string): ContactLine['hours'] {
  if (cell === '') return null;
  if (cell === '24/7') return 'always';
  const [timeZone = '', ...weekly] = cell.split(' ');
  return {
    timeZone,
    weekly: weekly.map((some) => {
      const [days = '', from = '', to = ''] = some.split(/[@-]/);
      return { days: [...days].map(Number), from, to };
    }),
  };
}

const contactLine = ([name = '', phone = '', hours = '', calm]: LineCells): ContactLine => ({
  name,
  phone: contactNumber(phone),
  hours: hoursOf(hours),
  notForEmergencies: calm === 'calm',
});

/**
 * First contacts for `country` (ISO 3166-1 alpha-2, any case) by the table `rows`. Made for the content script: it pulls in
 * the reading of hours only, the table itself (`FIRST_CONTACTS`) comes with the chat kit.
 */
export function firstContact(country: string, rows: ContactRows): FirstContact {
  const code = country.toUpperCase();
  const { emergency, helplines = [], distress } = (Object.hasOwn(rows, code) && rows[code]) || {};
  return {
    helplines: helplines.map(contactLine),
    emergency: emergency ? contactNumber(emergency) : null,
    distress: distress ? contactLine(distress) : null,
  };
}
