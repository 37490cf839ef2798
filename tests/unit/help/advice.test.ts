import { describe, expect, it } from 'vitest';
import {
  ADVICE,
  ADVICE_CASES,
  ADVICE_SOURCES,
  ADVICE_STEPS,
  type AdviceSource,
  BLOCK_HOW,
  CASE_PLANS,
  TAKEDOWN_ADVICE,
} from '../../../utils/help/advice/index.ts';
import { COUNTRIES, helpFor } from '../../../utils/help/index.ts';
import { adviceTexts } from '../../../utils/i18n/index.ts';
import { LOCALES } from '../../../utils/model/index.ts';

const sources: [id: string, source: AdviceSource][] = Object.entries(ADVICE_SOURCES);
const pieces = Object.entries(ADVICE);

describe('the advice', () => {
  it.each(sources)('%s has a name and a date, and links to https only', (_id, source) => {
    expect(source.name.length).toBeGreaterThan(3);
    expect(source.checkedOn).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    expect(source.checkedOn <= '2026-11-22').toBe(true);
    if (source.url !== undefined) expect(new URL(source.url).protocol).toBe('https:');
  });

  it.each(pieces)('%s says who says it', (_id, from) => {
    expect(from.length).toBeGreaterThan(0);
    for (const id of from) expect(ADVICE_SOURCES).toHaveProperty(id);
  });

  it('rests on sources, with few sentences that nobody was read to say', () => {
    const own = pieces.filter(([, from]) => from.every((id) => id === 'general')).map(([id]) => id);
    expect(own).toEqual([
      'safety.distress',
      'safety.no-number',
      'stop.meeting',
      'save.danger',
      'close.adult',
      'role.owe',
      'role.outside',
      'helper.phone',
      'helper.choose',
    ]);
    expect(sources.filter(([id]) => !pieces.some(([, from]) => from.some((one) => one === id)))).toEqual([]);
  });

  it('is used, each piece of it', () => {
    const used: readonly string[] = [
      ...Object.values(ADVICE_STEPS).flat(),
      ...BLOCK_HOW,
      ...ADVICE_CASES.flatMap((name) => CASE_PLANS[name].advice),
      ...TAKEDOWN_ADVICE,
      // Named by the page itself.
      ...['safety.danger', 'safety.distress', 'safety.no-number', 'tell.whenever', 'tell.ask'],
      'block.how-moved',
    ];
    expect(pieces.map(([id]) => id).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('saves words before it blocks, in that order', () => {
    expect(Object.keys(ADVICE_STEPS)).toEqual(['stop', 'save', 'block']);
  });

  it('has for blackmail and for what was sent the way to take pictures down', () => {
    expect(ADVICE_CASES.filter((name) => CASE_PLANS[name].takedown)).toEqual(['threat', 'sent']);
  });
});

describe.each(LOCALES)('the traps in its words, %s', (locale) => {
  const texts = Object.entries(adviceTexts[locale]);
  const saying = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text)).map(([key]) => key);

  it('names no service for adults, no number, no law, no age but 18, no penalty', () => {
    expect(saying(/stopncii/i)).toEqual([]);
    expect(saying(/(?!18)\d{2}|€|\barticle\b/)).toEqual([]);
    expect(saying(/\b(prison|ans de|amende|jail|fine of)\b/i)).toEqual([]);
  });

  it('promises nobody that nothing can happen to them', () => {
    expect(saying(/aucun risque|pas puni|won’t be punished|no risk|promis\b|we promise/i)).toEqual([]);
  });

  it('never asks for a picture to be saved, captured or fetched', () => {
    expect(saying(/screenshot|capture d’écran/i)).toEqual([]);
    for (const key of saying(/Take It Down/)) {
      expect(adviceTexts[locale][key as 'advice.images.own-device']).toMatch(
        /Don’t download|Ne la télécharge pas/,
      );
    }
  });

  it('blames nobody who reads it', () => {
    expect(saying(/tu aurais dû|tu n’aurais pas|you should(n’t)? have|why did you|pourquoi tu as/i)).toEqual(
      [],
    );
  });
});

describe('services for what somebody close does', () => {
  it('are 119 and Espace Mineurs in France, and never PHAROS', () => {
    const close = helpFor('FR').filter(({ closePeople }) => closePeople);
    expect(close.map(({ name }) => name)).toEqual([
      '119 Allô Enfance en danger',
      'Espace Mineurs (Ma Sécurité)',
    ]);
  });

  it('are none that says it is not for people one knows', () => {
    for (const country of COUNTRIES) {
      for (const { closePeople, reportLimits, id } of helpFor(country))
        if (closePeople) expect(reportLimits, id).toBeUndefined();
    }
  });

  it('say what they pass on where that is known', () => {
    expect(helpFor('FR').find(({ name }) => name.startsWith('Espace'))?.passesOn?.fr).toContain(
      'pour te protéger',
    );
  });
});
