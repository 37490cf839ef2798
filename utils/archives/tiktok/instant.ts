const STAMP = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?: ?UTC|Z)?$/;
const ZERO = '0'.charCodeAt(0);

/** "2026-02-03 16:05:10", with or without " UTC": UTC either way, since the same messages carry it in TikTok's TXT. */
export function instantOf(stamp: string): number | null {
  if (!STAMP.test(stamp)) return null;
  const day = dayOf(stamp.slice(0, 10));
  const seconds = (two(stamp, 11) * 60 + two(stamp, 14)) * 60 + two(stamp, 17);
  return day === null || two(stamp, 11) > 23 || two(stamp, 14) > 59 ? null : day + seconds * 1000;
}

const two = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** Neighbours are mostly of the same day, and there are millions of them. */
let lastDay = '';
let lastMidnight: number | null = null;

function dayOf(day: string): number | null {
  if (day === lastDay) return lastMidnight;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  lastDay = day;
  // 31 February is read as 3 March by some.
  lastMidnight = new Date(midnight).getUTCDate() === two(day, 8) ? midnight : null;
  return lastMidnight;
}
