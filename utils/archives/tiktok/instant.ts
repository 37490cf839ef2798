const STAMP = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?: ?UTC|Z)?$/;

/** "2026-02-03 16:05:10", with or without " UTC": UTC either way, since the same messages carry it in TikTok's TXT. */
export function instantOf(stamp: string): number | null {
  if (!STAMP.test(stamp)) return null;
  const instant = Date.parse(`${stamp.slice(0, 10)}T${stamp.slice(11, 19)}Z`);
  // 31 February is read as 3 March by some.
  return Number.isNaN(instant) || new Date(instant).getUTCDate() !== Number(stamp.slice(8, 10))
    ? null
    : instant;
}
