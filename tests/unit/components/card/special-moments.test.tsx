// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../utils/model/index.ts';
import { STORIES } from '../../../stories/card/show.tsx';

afterEach(() => render(null, document.body));

/** What each special moment says in words of its own, and what it must not say. */
const MOMENTS = {
  'card-intimate-age-known': {
    fr: 'On connaît ton âge',
    en: 'They know your age',
    not: /peut circuler, même envoyée/,
  },
  'card-notice': { fr: 'Vigie ne voit plus rien', en: 'Vigie can’t see anything', not: /danger/i },
  'card-elsewhere': {
    fr: 'Là-bas, Vigie ne voit plus rien',
    en: 'Over there, Vigie can’t see',
    not: /danger/i,
  },
  'card-blackmail': {
    fr: 'Tu n’as rien fait de mal',
    en: 'You did nothing wrong',
    not: /faute à toi|your fault if/,
  },
  'card-intimate-peers': { fr: 'Tu peux dire non', en: 'You can say no', not: /adulte|adult|groom/i },
  'card-distress': { fr: 'quelqu’un peut t’écouter', en: 'Someone can listen', not: /groom/i },
  'card-takeover': { fr: 'il est peut-être volé', en: 'it may be stolen', not: /adulte|adult/i },
  'card-request': { fr: 'C’est une demande', en: 'This is a request', not: /groom/i },
  'card-request-notice': { fr: 'C’est une demande', en: 'This is a request', not: /danger/i },
  'card-fame': { fr: 'd’une agence ou d’un coach', en: 'an agency or a coach', not: /groom/i },
} as const;

describe.each(LOCALES)('special moments have their own words, %s', (locale) => {
  it.each(Object.entries(MOMENTS))('%s', (story, words) => {
    render(STORIES[story]?.(locale) ?? null, document.body);
    expect(document.body.textContent).toContain(words[locale]);
    expect(document.body.textContent).not.toMatch(words.not);
  });

  it('help comes first in distress, before the other person is spoken of', () => {
    render(STORIES['card-distress']?.(locale) ?? null, document.body);
    const [first, second] = document.querySelectorAll('h2');
    expect(first?.closest('.vg-distress')).not.toBeNull();
    expect(second?.closest('.vg-distress')).toBeNull();
    expect(document.querySelector('.vg-distress a')?.getAttribute('href')).toMatch(/^tel:/);
  });

  it('no stranger’s request in an ordinary chat', () => {
    render(STORIES['card-intimate']?.(locale) ?? null, document.body);
    expect(document.body.textContent).not.toMatch(/C’est une demande|This is a request/);
  });
});
