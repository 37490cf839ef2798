import { describe, expect, it } from 'vitest';
import { hoursLines, isOpen, type WeeklyHours } from '../../../utils/help/index.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const paris: WeeklyHours = {
  timeZone: 'Europe/Paris',
  weekly: [{ days: EVERY_DAY, from: '09:00', to: '23:00' }],
};

describe('hoursLines', () => {
  it('writes times and days as the reader does', () => {
    expect(hoursLines(paris.weekly, 'fr')).toEqual([{ days: null, from: '9\u00a0h', to: '23\u00a0h' }]);
    const weekdays = [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '20:00' }];
    expect(hoursLines(weekdays, 'fr')).toEqual([
      { days: 'lun. – ven.', from: '8\u00a0h\u00a030', to: '20\u00a0h' },
    ]);
    expect(hoursLines(weekdays, 'en')).toEqual([{ days: 'Mon – Fri', from: '8:30', to: '20:00' }]);
    const some = [{ days: [1, 3, 5], from: '09:00', to: '14:00' }];
    expect(hoursLines(some, 'en')[0]?.days).toBe('Mon, Wed, and Fri');
  });
});

describe('isOpen', () => {
  it("follows the clock of the service's own time zone, in summer and in winter", () => {
    expect(isOpen(paris, Date.UTC(2026, 6, 1, 7, 0))).toBe(true);
    expect(isOpen(paris, Date.UTC(2026, 0, 1, 7, 59))).toBe(false);
    expect(isOpen(paris, Date.UTC(2026, 0, 1, 8, 0))).toBe(true);
    expect(isOpen(paris, Date.UTC(2026, 0, 1, 22, 0))).toBe(false);
  });

  it('knows the day of the week over there', () => {
    const weekend: WeeklyHours = {
      timeZone: 'Pacific/Auckland',
      weekly: [{ days: [6, 7], from: '00:00', to: '24:00' }],
    };
    // Friday noon in UTC is Saturday in Auckland.
    expect(isOpen(weekend, Date.UTC(2026, 10, 20, 12))).toBe(true);
    expect(isOpen(weekend, Date.UTC(2026, 10, 20, 1))).toBe(false);
  });

  it('is always open where the service is', () => {
    expect(isOpen('always', 0)).toBe(true);
  });
});
