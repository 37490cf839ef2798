const STAMP = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?: ?UTC|Z)?$/;

/** "2026-02-03 16:05:10", with or without " UTC": UTC either way, since the same messages carry it in TikTok's TXT. */
export function instantOf(stamp: string): number | null {
  const parts = STAMP.exec(stamp.trim())?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(instant).getUTCDate() === day && new Date(instant).getUTCMonth() === month - 1
    ? instant
    : null;
}
