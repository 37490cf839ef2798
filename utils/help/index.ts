export { COUNTRIES, countriesByName, countryName } from './countries.ts';
export { FIRST_CONTACTS } from './first-contacts.ts';
export { helpFor, whereToSend } from './help-for.ts';
export { callLink, textLink, webLink } from './links.ts';
export { hoursLines, isOpen } from './opening-hours.ts';
export {
  type CountryServices,
  HELP_KINDS,
  type HelpKind,
  type HelpService,
  type WeeklyHours,
} from './service.ts';
