/** What invented people write in made archives: short, plain words. */
export const SMALL_TALK: readonly string[] = [
  'salut',
  'ça va ?',
  'oui et toi',
  'tu as fini les devoirs de maths ?',
  'page 42, exercice 3',
  'on mange ensemble à midi',
  'le bus a du retard',
  'merci pour hier 👍',
  'trop bien le match',
  'il pleut chez nous',
  'à demain',
  'see you in the library',
  'lunch at 12:30?',
  'what was the homework?',
  'haha yes',
  'my dog is asleep again 🐶',
  'good night',
  'the concert was great',
  'no idea, ask Zoé',
  'ok 🙂',
];

/** What one who blackmails writes; each is a danger by itself whatever stands around it. */
export const PLANTED: readonly (readonly ['self' | 'other', string])[] = [
  ['other', 'tu as quel âge ?'],
  ['self', '14 ans'],
  ['other', 'envoie un nude'],
  ['self', 'non je veux pas'],
  ['other', 'envoie un nude ou je dis tout à tes parents'],
];
