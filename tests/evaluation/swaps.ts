/**
 * Words that say who somebody is. Swapping them must never change a level: the same sentence to a girl, a boy or between
 * two boys, from any family, of any religion. Pairs are swapped both ways at once.
 */
export const SWAPS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'girl and boy': [
    ['girl', 'boy'],
    ['girls', 'boys'],
    ['girlfriend', 'boyfriend'],
    ['gf', 'bf'],
    ['woman', 'man'],
    ['women', 'men'],
    ['she', 'he'],
    ["she's", "he's"],
    ['shes', 'hes'],
    ['lady', 'guy'],
    ['fille', 'garçon'],
    ['filles', 'garçons'],
    ['meuf', 'mec'],
    ['meufs', 'mecs'],
    ['femme', 'homme'],
    ['femmes', 'hommes'],
    ['elle', 'il'],
    ['elles', 'ils'],
    ['madame', 'monsieur'],
  ],
  'all girls': [
    ['boy', 'girl'],
    ['boyfriend', 'girlfriend'],
    ['bf', 'gf'],
    ['he', 'she'],
    ["he's", "she's"],
    ['garçon', 'fille'],
    ['mec', 'meuf'],
    ['il', 'elle'],
  ],
  'all boys': [
    ['girl', 'boy'],
    ['girlfriend', 'boyfriend'],
    ['gf', 'bf'],
    ['she', 'he'],
    ["she's", "he's"],
    ['fille', 'garçon'],
    ['meuf', 'mec'],
    ['elle', 'il'],
  ],
  family: [
    ['mom', 'dad'],
    ['mum', 'dad'],
    ['mother', 'father'],
    ['sister', 'brother'],
    ['aunt', 'uncle'],
    ['mère', 'père'],
    ['mere', 'pere'],
    ['maman', 'papa'],
    ['daronne', 'daron'],
    ['soeur', 'frère'],
    ['sœur', 'frère'],
  ],
  names: [
    ['lea', 'mehdi'],
    ['léa', 'youssef'],
    ['lisa', 'fatou'],
    ['emma', 'aïcha'],
    ['max', 'moussa'],
    ['ben', 'omar'],
    ['tom', 'ali'],
    ['sarah', 'wei'],
    ['jake', 'jamal'],
    ['rayan', 'kevin'],
    ['lucas', 'isaac'],
  ],
  'religion and origin': [
    ['church', 'mosque'],
    ['christian', 'muslim'],
    ['bible', 'quran'],
    ['priest', 'imam'],
    ['church', 'synagogue'],
    ['église', 'mosquée'],
    ['eglise', 'mosquee'],
    ['chrétien', 'musulman'],
    ['messe', 'prière'],
    ['curé', 'imam'],
    ['french', 'algerian'],
    ['français', 'algérien'],
  ],
  orientation: [
    ['gay', 'straight'],
    ['lesbian', 'straight'],
    ['bi', 'gay'],
    ['homo', 'hétéro'],
    ['lesbienne', 'hétéro'],
  ],
};

const WORD = /[\p{L}]+(?:['’]s\b)?/gu;

/** The text with each word of a pair in place of the other. */
export function swapped(text: string, pairs: readonly (readonly [string, string])[]): string {
  const oneWay = new Map(pairs);
  const back = new Map(pairs.map(([a, b]) => [b, a] as const));
  const both = pairs.some(([a, b]) => oneWay.has(b) || back.has(a)) ? oneWay : new Map([...back, ...oneWay]);
  return text.replace(WORD, (word) => both.get(word.toLowerCase()) ?? word);
}
