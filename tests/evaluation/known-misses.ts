/** Cases of the functional suite that fail today, with the reason. A case that has been mended must leave the list. */
export const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'en-sexual-talk-02':
    'the second question says nothing without the first: a single testing question stays below a notice',
  'fr-sexual-talk-02':
    'the second question says nothing without the first: a single testing question stays below a notice',
  'fr-meeting-03': '"le dis à personne" is a hint only: friends say it of every surprise and secret love',
  'fr-personal-info-01': 'the secret in "une surprise mais dis le a personne" is taken for a surprise party',
  'en-age-forms-10': 'expects a school class from a class name ("9C") that is also a room, a seat or a grade',
  'en-self-facts-14': 'a birthday without a number tells no age',
  'fr-self-facts-14': 'a birthday without a number tells no age',
};
