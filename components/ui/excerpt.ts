/** Words of a message that caused a signal, with a little of what stands around them. Untrusted text. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const AROUND = 40;

/** Cuts at a space, so that no word and no character is broken; marks the cut with "…". */
function tail(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  return `…${cut.slice(cut.search(/\s/) + 1 || cut.length)}`;
}

function head(text: string): string {
  if (text.length <= AROUND) return text;
  return `${/^.*(?=\s)/s.exec(text.slice(0, AROUND))?.[0] ?? ''}…`;
}

/** `start` and `end` are UTF-16 offsets into `text`; offsets outside of it are drawn in. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  return {
    before: tail(text.slice(0, from)),
    match: text.slice(from, to),
    after: head(text.slice(to)),
  };
}
