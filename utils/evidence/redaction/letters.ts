/** What is written for another letter, and looks like it: in names as in texts, so that either spelling finds the other. */
const SAME: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '|': 'i', '!': 'i', l: 'i' },
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    к: 'k',
    м: 'm',
    т: 't',
    н: 'h',
    в: 'b',
  },
};

/** The letters and digits of a text in their plainest form, and where each stands in it (UTF-16). */
export interface Letters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const plain = (character: string): string =>
  [...character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((one) => SAME[one] ?? one)
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
    .join('');

/** Letters without case, accents, look-alikes and stretching ("Maaax"): what makes two spellings one name. */
export function lettersOf(text: string): Letters {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let spaced = false;
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const found = plain(character);
    const last = ends.length - 1;
    // Marks and invisible characters belong to the letter before them.
    if (found === '' && ends[last] === at && /[\p{M}\p{Cf}]/u.test(character)) ends[last] = next;
    for (const one of found) {
      if (letters.at(-1) === one && !spaced) {
        ends[ends.length - 1] = next;
        continue;
      }
      spaced = false;
      letters.push(one);
      starts.push(at);
      ends.push(next);
    }
    if (/\s/.test(character)) spaced = true;
    at = next;
  }
  return { text: letters.join(''), starts, ends };
}
