import { describe, expect, it } from 'vitest';
import { firstThree, HELP_GROUPS, hasOwn } from '../../../../components/help/service-groups.ts';
import { COUNTRIES, HELP_KINDS, helpFor } from '../../../../utils/help/index.ts';

describe('HELP_GROUPS', () => {
  it('has a place for every kind, once', () => {
    expect(HELP_GROUPS.flatMap(({ kinds }) => kinds as readonly string[]).sort()).toEqual(
      [...HELP_KINDS].sort(),
    );
  });
});

const NOON = { now: Date.parse('2026-11-22T12:00:00Z'), distress: false };
const NIGHT = { now: Date.parse('2026-11-22T02:00:00Z'), distress: false };
const ids = (services: readonly { id: string }[]) => services.map(({ id }) => id);

describe('firstThree', () => {
  it.each(COUNTRIES)('%s: three different places, none for public pages only', (country) => {
    const three = firstThree(helpFor(country), NOON);
    expect(new Set(three.map(({ id }) => id)).size).toBe(3);
    expect(three.map(({ kind }) => kind)).not.toContain('image-hotline');
  });

  it('is danger, somebody to talk to and "I can’t go on" where a country has all of them', () => {
    expect(firstThree(helpFor('FR'), NOON).map(({ id, kind }) => [kind, id.slice(0, 2)])).toEqual([
      ['emergency', 'fr'],
      ['helpline', 'fr'],
      ['mental-health', 'fr'],
    ]);
  });

  it('prefers a line that answers at this hour: at night 119 instead of 3018', () => {
    expect(ids(firstThree(helpFor('FR'), NOON))[1]).toBe('fr-3018');
    expect(ids(firstThree(helpFor('FR'), NIGHT))[1]).toBe('fr-119-allo-enfance-en-danger');
    expect(ids(firstThree(helpFor('DE'), NIGHT))).toContain('de-nummer-gegen-kummer');
  });

  it('begins in distress with the line for it', () => {
    expect(ids(firstThree(helpFor('FR'), { ...NOON, distress: true }))[0]).toBe('fr-3114');
  });

  it('gives what there is of a short list', () => {
    expect(firstThree([], NOON)).toEqual([]);
  });
});

describe('hasOwn', () => {
  it('tells a country with entries from one that gets the world-wide ones', () => {
    expect(hasOwn(helpFor('FR'), 'FR')).toBe(true);
    expect(hasOwn(helpFor('RO'), 'RO')).toBe(false);
  });
});
