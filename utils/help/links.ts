import type { Locale } from '../model/index.ts';
import type { HelpService, Phone, TextLine } from './service.ts';

/** `tel:` without `+`: these are short or national numbers, dialled from the country itself. */
export const callLink = ({ dial }: Phone): string => `tel:${dial}`;

/** Opens the messages app with the word to send. `?&body=` is read by iOS and Android alike. */
export const textLink = ({ number, word }: TextLine): string =>
  word === undefined ? `sms:${number}` : `sms:${number}?&body=${encodeURIComponent(word)}`;

/** The service's site in the language of the interface, where it has one. */
export const webLink = (service: HelpService, locale: Locale): string | undefined =>
  service.urlIn?.[locale] ?? service.url;
