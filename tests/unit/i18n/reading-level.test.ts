import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryServices } from '../../../utils/help/index.ts';
import { LOCALES, type Locale } from '../../../utils/model/index.ts';
import { englishAge } from './reading/english.ts';
import { frenchAge, frenchSyllables } from './reading/french.ts';
import { sentencesOf, wordsOf } from './reading/parts.ts';

/** Every text of the interface is read at 12 or younger. */
const AGE = 12;
/** Formulas say little about a few words: shorter texts count within their surface only. */
const TEXT_FROM = 20;
const SURFACE_FROM = 40;
/** Words in one sentence. Plain-language guides stop at 20; lists of three things may take two more. */
const LONGEST_SENTENCE = 22;

/** Texts that need not be easy, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'evidence.': 'the document for police and helplines; exact words count there',
  'archive.ask.app': 'the names of the app’s own menus, word for word, in two languages',
  'archive.other.instagram': 'the names of the app’s own menus, word for word, in two languages',
};
/** … but this part of it speaks to the young person. */
const NO_EXCEPTION = 'evidence.readme.you';

type Texts = readonly (readonly [key: string, text: string])[];
const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;
const filesIn = (path: string) => readdirSync(new URL(`../../../${path}`, import.meta.url));

const messages = (locale: Locale): [surface: string, texts: Texts][] =>
  filesIn(`utils/i18n/messages/${locale}/`).map((name) => [
    name,
    Object.entries(read(`utils/i18n/messages/${locale}/${name}`) as Record<string, string>),
  ]);

const services = (locale: Locale): Texts =>
  filesIn('utils/help/directory/')
    .flatMap((name) => (read(`utils/help/directory/${name}`) as CountryServices).services)
    .flatMap(({ id, purpose, passesOn, reportLimits }) =>
      [purpose, passesOn, reportLimits].flatMap((text) => (text ? [[id, text[locale]] as const] : [])),
    );

const surfaces = (locale: Locale): [surface: string, texts: Texts][] => [
  ...messages(locale),
  ['help services', services(locale)],
];

const isExcepted = (key: string): boolean =>
  !key.startsWith(NO_EXCEPTION) && Object.keys(EXCEPTIONS).some((start) => key.startsWith(start));

const ageOf = { fr: frenchAge, en: englishAge } as const;

describe.each(LOCALES)('the reading level, %s', (locale) => {
  const all = surfaces(locale).map(
    ([surface, texts]) => [surface, texts.filter(([key]) => !isExcepted(key))] as const,
  );

  it.each(
    all.filter(([, texts]) => wordsOf(texts.map(([, text]) => text).join('\n')).length >= SURFACE_FROM),
  )('%s is read at 12 or younger', (_surface, texts) => {
    expect(ageOf[locale](texts.map(([, text]) => text))).toBeLessThanOrEqual(AGE);
  });

  it('of each text of some length is 12 or younger', () => {
    const long = all.flatMap(([, texts]) => texts.filter(([, text]) => wordsOf(text).length >= TEXT_FROM));
    expect(long.length).toBeGreaterThan(30);
    expect(long.filter(([, text]) => ageOf[locale]([text]) > AGE)).toEqual([]);
  });

  it('has no long sentence', () => {
    const sentences = all.flatMap(([, texts]) =>
      texts.flatMap(([key, text]) => sentencesOf(text).map((sentence) => [key, sentence] as const)),
    );
    expect(sentences.filter(([, sentence]) => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([]);
  });

  it('has exceptions that still are needed', () => {
    const keys = surfaces(locale).flatMap(([, texts]) => texts.map(([key]) => key));
    for (const start of Object.keys(EXCEPTIONS)) expect(keys.some((key) => key.startsWith(start))).toBe(true);
    expect(keys.some((key) => key.startsWith(NO_EXCEPTION))).toBe(true);
  });
});

describe('the formulas', () => {
  it('count the syllables that are heard in French', () => {
    const heard = {
      image: 2,
      messages: 2,
      compte: 1,
      discussion: 3,
      police: 2,
      créateur: 3,
      'l’image': 2,
      'aujourd’hui': 3,
      'quelqu’un': 2,
      personne: 2,
      souvent: 2,
      vidéo: 3,
      crayon: 2,
      adulte: 2,
      beauté: 2,
      le: 1,
      18: 2,
    };
    expect(Object.fromEntries(Object.keys(heard).map((word) => [word, frenchSyllables(word)]))).toEqual(
      heard,
    );
  });

  it('find leaflets for children easy and laws hard', () => {
    expect(frenchAge(['Tu peux dire non. Tu peux en parler à un ami. Ce n’est pas ta faute.'])).toBe(11);
    expect(englishAge(['You can say no. You can tell a friend. It is not your fault.'])).toBeLessThan(10);
    const law =
      'Toute personne majeure sollicitant, par un moyen de communication électronique, un mineur s’expose à une condamnation proportionnée à la gravité des conséquences.';
    expect(frenchAge([law])).toBeGreaterThan(AGE);
    const statute =
      'Notwithstanding the preceding provisions, any individual communicating electronically with a minor for illegitimate purposes commits an offence punishable by imprisonment.';
    expect(englishAge([statute])).toBeGreaterThan(AGE);
  });

  it('read a plural as one of its forms and a placeholder as a word', () => {
    expect(wordsOf('{count, plural, one {# message lu} other {# messages lus}}')).toEqual([
      'x',
      'messages',
      'lus',
    ]);
    expect(wordsOf('Appelle le {number}')).toHaveLength(3);
    expect(sentencesOf('Va sur www.tiktok.com. Et puis ?')).toHaveLength(2);
  });
});
