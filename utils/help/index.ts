export { COUNTRIES, countriesByName, countryName } from './countries.ts';
export { helpFor, whereToSend } from './help-for.ts';
export { callLink, textLink, webLink } from './links.ts';
export { type HoursLine, hoursLines, isOpen } from './opening-hours.ts';
export {
  type CountryServices,
  HELP_KINDS,
  type HelpKind,
  type HelpService,
  type LocalText,
  type OpeningHours,
  type Phone,
  type TextLine,
  type WeeklyHours,
} from './service.ts';
