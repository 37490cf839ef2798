import { describe, expect, it } from 'vitest';
import { openFirst } from '../../../../components/help/open-first.ts';
import { COUNTRIES, HELP_KINDS, helpFor, isOpen } from '../../../../utils/help/index.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const NIGHT = Date.parse('2026-11-22T02:00:00Z');
const helplines = (country: string, now: number) =>
  openFirst(helpFor(country), now)
    .filter(({ kind }) => kind === 'helpline')
    .map(({ id }) => id);

describe('openFirst', () => {
  it('puts 3018 first by day and 119 by night', () => {
    expect(helplines('FR', NOON)).toEqual(['fr-3018', 'fr-119-allo-enfance-en-danger']);
    expect(helplines('FR', NIGHT)).toEqual(['fr-119-allo-enfance-en-danger', 'fr-3018']);
  });

  it.each(COUNTRIES)(
    '%s: loses nothing, keeps danger first and the closed ones last of their kind',
    (country) => {
      const services = helpFor(country);
      const ordered = openFirst(services, NIGHT);
      expect(new Set(ordered)).toEqual(new Set(services));
      const kinds = ordered.map(({ kind }) => HELP_KINDS.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
      for (const kind of HELP_KINDS) {
        const closed = ordered
          .filter((service) => service.kind === kind)
          .map(({ hours }) => hours !== undefined && !isOpen(hours, NIGHT));
        expect(closed).toEqual(closed.toSorted((a, b) => Number(a) - Number(b)));
      }
    },
  );
});
