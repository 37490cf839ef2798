import numbers from './numbers.json' with { type: 'json' };

/** A number as people write it, and its digits for a `tel:` link. */
export interface ContactNumber {
  readonly shown: string;
  readonly dial: string;
}

/** The few numbers of a country that the card in the page shows. null: none that was verified. */
export interface FirstContact {
  /** Whom a young person calls or texts first. */
  readonly helpline: {
    readonly name: string;
    readonly phone: ContactNumber;
    readonly sms: { readonly number: string; readonly word: string | null } | null;
  } | null;
  /** In danger now. */
  readonly emergency: ContactNumber | null;
  /** Suicidal thoughts, "I can't go on". */
  readonly distress: ContactNumber | null;
}

const ROWS: Readonly<Partial<Record<string, readonly string[]>>> = numbers;

const contactNumber = (shown: string | undefined): ContactNumber | null =>
  shown ? { shown, dial: shown.replace(/\D/g, '') } : null;

/**
 * First contacts for `country` (ISO 3166-1 alpha-2, any case). Made for the content script: it pulls in a table of
 * numbers only, which tests/tools/import-directory.ts derives from the directory.
 */
export function firstContact(country: string): FirstContact {
  const [emergency, name, phone, distress, sms, word] = ROWS[country.toUpperCase()] ?? [];
  const call = contactNumber(phone);
  return {
    helpline:
      name && call ? { name, phone: call, sms: sms ? { number: sms, word: word || null } : null } : null,
    emergency: contactNumber(emergency),
    distress: contactNumber(distress),
  };
}
