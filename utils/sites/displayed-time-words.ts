/** Lower-case, without accents and dots (see `foldWords`); English and French abbreviations as browsers print them. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'dimanche', 'dim'],
  ['monday', 'mon', 'lundi', 'lun'],
  ['tuesday', 'tue', 'tues', 'mardi'],
  ['wednesday', 'wed', 'mercredi', 'mer'],
  ['thursday', 'thu', 'thurs', 'jeudi', 'jeu'],
  ['friday', 'fri', 'vendredi', 'ven'],
  ['saturday', 'sat', 'samedi', 'sam'],
];

const indexOf = (table: readonly (readonly string[])[], word: string): number | undefined => {
  const index = table.findIndex((words) => words.includes(word));
  return index < 0 ? undefined : index;
};

/** Lower case, no accents, one kind of space and apostrophe, no commas and abbreviation dots, no directional marks. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/[\s,\u00a0\u202f]+/g, ' ')
    .trim();

/** 0 (January) to 11; undefined for any other word. */
export const monthOf = (word: string): number | undefined => indexOf(MONTHS, word);

/** 0 (Sunday) to 6; undefined for any other word. */
export const weekdayOf = (word: string): number | undefined => indexOf(WEEKDAYS, word);

/** Days before today that a word stands for. */
export const daysAgoOf = (word: string): number | undefined =>
  word === 'today' || word === "aujourd'hui" ? 0 : word === 'yesterday' || word === 'hier' ? 1 : undefined;
