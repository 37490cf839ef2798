/** One line, for comparing names that a page prints in two places. */
export const plainName = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
