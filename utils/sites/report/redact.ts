/** Words for parts of a page, and ARIA's roles: they tell nothing of anybody, whatever the page says. */
export const PLAIN_WORDS =
  'a action actions area aria avatar body box btn bubble button cell chat column container content conversation data dialog div ' +
  'footer grid group h header heading icon id image img index info inner input item label left link list listitem log main menu ' +
  'message messages name navigation new none outer p panel presentation region right root row search section self ' +
  'send span status svg tab text textbox thread time title user video view wrapper';

/** Shorter ones stand in every other word by chance. */
const NAME = 3;

/**
 * Lets through the words of a hook's or component's name, and puts `?` in the place of each that is no plain short
 * word or that stands in the page's own text. `known`: words that always may be told.
 */
export const redactor = (
  pageWords: ReadonlySet<string>,
  known: Iterable<string>,
): ((name: string) => string) => {
  const free = new Set([...PLAIN_WORDS.split(' '), ...known]);
  const names = [...pageWords].filter((word) => word.length >= NAME);
  const stands = (word: string): boolean =>
    pageWords.has(word) ||
    (word.length >= NAME && names.some((name) => name.includes(word) || word.includes(name)));
  const told = new Map<string, string>();
  const tell = (word: string): string => {
    const letters = /^([a-z]{1,20})\d{0,2}$/.exec(word.toLowerCase())?.[1];
    const may = letters !== undefined && (free.has(letters) || !stands(letters));
    return may ? word : '?';
  };
  return (name) => {
    const before = told.get(name);
    if (before !== undefined) return before;
    // "DivChatItem" is three words, so is "chat-item-row".
    const parts = name.slice(0, 100).split(/(?=[A-Z])|-/);
    const next = parts.map(tell).join(/[A-Z]/.test(name) ? '' : '-');
    told.set(name, next);
    return next;
  };
};
