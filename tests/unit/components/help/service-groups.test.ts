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

describe('firstThree', () => {
  it.each(COUNTRIES)('%s: three different places, none for public pages only', (country) => {
    const three = firstThree(helpFor(country));
    expect(new Set(three.map(({ id }) => id)).size).toBe(3);
    expect(three.map(({ kind }) => kind)).not.toContain('image-hotline');
  });

  it('is danger, somebody to talk to and "I can’t go on" where a country has all of them', () => {
    expect(firstThree(helpFor('FR')).map(({ id, kind }) => [kind, id.slice(0, 2)])).toEqual([
      ['emergency', 'fr'],
      ['helpline', 'fr'],
      ['mental-health', 'fr'],
    ]);
  });

  it('gives what there is of a short list', () => {
    expect(firstThree([])).toEqual([]);
  });
});

describe('hasOwn', () => {
  it('tells a country with entries from one that gets the world-wide ones', () => {
    expect(hasOwn(helpFor('FR'), 'FR')).toBe(true);
    expect(hasOwn(helpFor('RO'), 'RO')).toBe(false);
  });
});
