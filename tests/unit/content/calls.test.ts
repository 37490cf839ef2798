import { describe, expect, it } from 'vitest';
import { callsFor } from '../../../entrypoints/chat.content/calls.ts';
import { COUNTRIES, FIRST_CONTACTS, helpFor, isOpen } from '../../../utils/help/index.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const NIGHT = Date.parse('2026-11-24T02:00:00Z');
const calls = (country: string, now: number, distress = false) =>
  callsFor({ country, contacts: FIRST_CONTACTS, locale: 'fr', now, distress });

describe('whom to call', () => {
  it('is 3018 in France by day', () => {
    expect(calls('FR', NOON)).toMatchObject({ first: { dial: '3018' }, answers: true, closed: null });
  });

  it('is 119 in France at night, with the hours of 3018', () => {
    expect(calls('FR', NIGHT)).toMatchObject({
      first: { dial: '119' },
      answers: true,
      closed: { name: '3018', hours: [{ days: null, from: '9\u00a0h', to: '23\u00a0h' }] },
    });
  });

  it('is nobody where every line is closed; the emergency number stays', () => {
    expect(calls('DE', NIGHT)).toMatchObject({
      first: null,
      answers: false,
      closed: { name: 'Nummer gegen Kummer (116 111)' },
      emergency: { dial: '110' },
    });
  });

  it('is the crisis line in distress, at any hour', () => {
    for (const now of [NOON, NIGHT])
      expect(calls('FR', now, true)).toMatchObject({ first: { dial: '3114', name: null }, closed: null });
  });

  it('is never a line that is closed, in any country at any hour of a week', () => {
    for (const country of COUNTRIES) {
      for (let hour = 0; hour < 7 * 24; hour += 5) {
        const now = NOON + hour * 3_600_000;
        const { first } = calls(country, now);
        const service = helpFor(country).find(
          ({ kind, phone }) => kind === 'helpline' && phone?.dial === first?.dial,
        );
        if (service?.hours) expect(isOpen(service.hours, now), `${service.id} ${hour}`).toBe(true);
      }
    }
  });

  it('does not claim to answer where the hours are not known', () => {
    expect(calls('GB', NIGHT)).toMatchObject({ first: { dial: '08001111' }, answers: false });
  });

  it('gives no emergency number that is not one', () => {
    expect(calls('AR', NOON)).toMatchObject({
      first: { dial: '102', notForEmergencies: true },
      emergency: null,
    });
  });
});
