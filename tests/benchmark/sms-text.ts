import { seeded } from '../evaluation/statistics.ts';

const FRENCH =
  "salut ça va tu fais quoi ce soir moi je suis chez moi avec ma sœur on regarde un film et toi t'as fini les devoirs de maths c'est trop dur jsp mdr jpp demain on va au ciné à 14h si tu veux ok trop bien à plus bisous non mais genre il a dit qu'il venait pas ptdr ouais grave dsl j'avais pas vu ton message le prof est absent lundi tkt je t'envoie la photo du cours après manger t'es où je suis devant le lycée attends 2 min j'arrive".split(
    ' ',
  );
const ENGLISH =
  "hey wyd im at home with my sister watching a movie did u finish the math homework its so hard lol idk tmrw were going to the cinema at 4pm if u want ok cool see ya haha no but like he said he wasnt coming yeah sorry didn't see ur message the teacher is away on monday dont worry i'll send u the notes after dinner where r u im outside the gym wait 2 mins omw brb thats crazy bro fr no way u got this".split(
    ' ',
  );
const ENDINGS = ['', '', '', '', '', '', '.', '?', ' ?', '!', '...', ' 😂', ' 😭', ' ❤️', ' xd', ' :)', '!!'];

/**
 * Messages as teenagers write them, invented word by word: 1 to 18 words, French and English, some with capitals,
 * emoji, accents and stretched letters. The same for the same seed.
 */
export function smsTexts(count: number, seed = 7): string[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const words = random() < 0.5 ? FRENCH : ENGLISH;
    const size = 1 + Math.floor(random() * random() * 18 + random() * 6);
    const row = Array.from({ length: size }, () => pick(words));
    if (random() < 0.05) row[size - 1] = `${row[size - 1]}${(row[size - 1] ?? 'a').slice(-1).repeat(4)}`;
    const text = row.join(' ') + pick(ENDINGS);
    return random() < 0.3 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}
