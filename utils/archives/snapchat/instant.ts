const STAMP = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?: UTC)?$/;
const DAY = 86_400_000;

/** When a row was made, and how exactly that is known (ms). */
export interface Made {
  readonly at: number | null;
  readonly within: number;
}

/** `exact` is called microseconds and is milliseconds; where it isn't near the date beside it, the date counts. */
export function madeAt(created: string | undefined, exact: number | undefined): Made {
  const second = created === undefined ? null : instantOf(created);
  if (exact !== undefined && Number.isSafeInteger(exact)) {
    const near = [exact, Math.floor(exact / 1000)].find(
      (ms) => second === null || Math.abs(ms - second) < DAY,
    );
    if (near !== undefined && near > 0 && near < 8.64e15) return { at: near, within: 1 };
  }
  return { at: second, within: 1000 };
}

function instantOf(created: string): number | null {
  const parts = STAMP.exec(created.trim())?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day ? instant.getTime() : null;
}
