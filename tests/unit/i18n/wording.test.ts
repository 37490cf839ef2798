import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslator, troubleTexts } from '../../../utils/i18n/index.ts';
import { HEALTH_REASONS, LOCALES } from '../../../utils/model/index.ts';

const MESSAGES = new URL('../../../utils/i18n/messages/', import.meta.url);
const NATIVE = new URL('../../../public/_locales/', import.meta.url);
const read = (file: URL): [key: string, text: string][] =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | { message: string }>).map(
    ([key, text]) => [key, typeof text === 'string' ? text : text.message],
  );
const textsOf = (locale: string) => [
  ...readdirSync(new URL(`${locale}/`, MESSAGES)).flatMap((name) =>
    read(new URL(`${locale}/${name}`, MESSAGES)),
  ),
  ...read(new URL(`${locale}/messages.json`, NATIVE)),
];

describe('the wording', () => {
  it.each(LOCALES)('has no straight quotes, %s', (locale) => {
    expect(textsOf(locale).filter(([, text]) => /["']/.test(text))).toEqual([]);
  });

  it('has no French word that reads badly aloud ("seul·e")', () => {
    expect(
      textsOf('fr').filter(([key, text]) => !key.startsWith('mark.') && /\p{L}·\p{L}/u.test(text)),
    ).toEqual([]);
  });

  it('keeps French signs on the line of the word before them', () => {
    expect(textsOf('fr').filter(([, text]) => / [?!:;»]|« /.test(text))).toEqual([]);
  });

  it('calls a chat "discussion" in French', () => {
    // In brackets stand the English names of other apps' menus.
    const own = (text: string) => text.replace(/\([^)]*\)/g, '');
    expect(textsOf('fr').filter(([, text]) => /\bchats?\b/i.test(own(text)))).toEqual([]);
  });

  it('speaks of signs, not of a danger that is real', () => {
    const claims = /vrai signe|signe de danger|real sign/i;
    for (const locale of LOCALES) expect(textsOf(locale).filter(([, text]) => claims.test(text))).toEqual([]);
  });

  it.each(LOCALES)(
    'says first that Vigie does not protect where it cannot judge or the page is broken, %s',
    (locale) => {
      const t = createTranslator(locale, troubleTexts);
      for (const reason of HEALTH_REASONS.filter((name) => name === 'not-judged' || name === 'page-error')) {
        expect(t(`health.reason.${reason}`).split(/[.:]/)[0]).toMatch(
          /ne te protège pas|isn’t protecting you/,
        );
      }
    },
  );
});
