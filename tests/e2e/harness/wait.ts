interface WaitOptions {
  /** What is waited for, in words, for the error. */
  readonly what: string;
  /** ms; 40 s unless told: a busy machine is no failure. */
  readonly timeout?: number;
}

const BETWEEN_LOOKS = 50;

/**
 * Looks again and again until `look` gives something other than null, undefined or false, and gives that.
 * A look that throws counts as "not yet". Throws with `what` and the last error when the time is over.
 */
export async function until<T>(
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { what, timeout = 40_000 }: WaitOptions,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = undefined;
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  const reason = last instanceof Error ? ` (${last.message})` : '';
  throw new Error(`waited ${timeout} ms in vain: ${what}${reason}`);
}
