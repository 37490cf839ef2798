import { CONTACTS } from '../document/contacts.ts';

const WORD = "[\\p{L}\\p{N}'’.-]{1,30}";
/** Words that begin the next thought: an address or a school's name ends before them. */
const STOP =
  '(?!(?:et|mais|je|tu|il|elle|on|pas|avec|pour|demain|ce|and|but|i|you|he|she|we|not|with|for|tomorrow|at|à|the)(?![\\p{L}]))';
const upTo = (most: number): string => `(?:[ ,]{1,2}${STOP}${WORD}){1,${most}}`;

const WAYS =
  'rue|avenue|av|bd|boulevard|chemin|impasse|all[ée]e|place|quai|cours|route|square|passage|r[ée]sidence';
const STREETS = 'street|st|road|rd|avenue|ave|lane|ln|drive|close|court|way|square|place|terrace|crescent';
const SCHOOLS = 'coll[èe]ge|lyc[ée]e|[ée]cole|school|academy|university|universit[ée]|high';

/** Numbers, addresses, schools and user names as people write them. Best effort: nobody can list all ways. */
export const PRIVATE: readonly RegExp[] = [
  ...CONTACTS.map(([, pattern]) => pattern),
  // Shorter numbers than the summary takes for one: door codes, numbers without their prefix.
  /(?<![\p{L}\d])\d(?:[ .-]?\d){5,}(?!\d)/gu,
  new RegExp(`(?<![\\p{L}\\d])\\d{1,5} ?(?:bis|ter)?[ ,]{1,2}(?:${WAYS})\\b\\.?${upTo(5)}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])\\d{1,5}(?: ${WORD}){1,3} (?:${STREETS})(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:${WAYS}) d(?:e|es|u|e la|e l['’])${upTo(3)}`, 'giu'),
  // Postal codes: France and Belgium's with a place after it, Britain's.
  /(?<!\d)\d{4,5} \p{Lu}[\p{L}-]{2,30}/gu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/giu,
  new RegExp(`(?<![\\p{L}])(?:${SCHOOLS})(?![\\p{L}])${upTo(4)}`, 'giu'),
  /(?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:[Ss]chool|[Aa]cademy|[Cc]ollege|[Hh]igh)(?![\p{L}])/gu,
  // A user name after the app's name, and what can hardly be anything else.
  /(?<![\p{L}])(?:snap(?:chat)?|insta(?:gram)?|discord|tiktok|pseudo|user ?name|ig|sc)\s?(?:c['’ ]?est|est|is|:|=|->|>)\s?[\w.@-]{2,40}/giu,
  /(?<![\w.])[a-z](?=[\w.]*[a-z][\w.]*[a-z])(?=[\w.]*(?:_|\d\d))[\w.]{4,40}/gi,
];

/** How people say what they are called. What follows is a name, wherever it stands later. */
export const INTRODUCTIONS: readonly RegExp[] = [
  /(?<!\p{L})(?:je m['’ ]?appel+e?|mon (?:petit )?(?:pr[ée]?nom|nom) (?:c['’ ]?est|est)|my name(?: is|['’]?s)|i['’]?m called|call me|appelle[ -]moi) (\p{L}[\p{L}'’-]{1,30})/giu,
  /(?<!\p{L})(?:[Mm]oi c['’ ]?est|[Ii]['’]?m|[Jj]e suis) (\p{Lu}\p{Ll}[\p{L}-]{1,30})/gu,
];
