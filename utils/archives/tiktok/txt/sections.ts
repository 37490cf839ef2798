import { LIMITS } from '../../limits.ts';
import { readLines } from '../../text/read-lines.ts';
import { type Heading, headingIn } from './shapes.ts';

/** From one heading to the next: all lines between them, as they stand. */
export interface Section extends Heading {
  /** The heading's own line, in case it turns out to be words of the chat above. */
  readonly heading: string;
  readonly part: number;
  readonly lines: string[];
}

/**
 * Cuts a TXT at its headings, which stand between blank lines (or at the beginning). What stands before the first is
 * a section without a heading: null.
 */
export async function* sectionsOf(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Section | { readonly heading: null; readonly lines: readonly string[] }> {
  let open: (Heading & { heading: string }) | null = null;
  let lines: string[] = [];
  let part = 0;
  let above = '';
  /** A heading as far as the lines above tell; the next line decides. */
  let waiting: { line: string; found: Heading } | null = null;
  const cut = () => {
    const section = open ? { ...open, part, lines } : { heading: null, lines };
    lines = [];
    return section;
  };
  try {
    for await (const batch of readLines(bytes)) {
      for (const line of batch) {
        if (waiting) {
          if (line === '') {
            yield cut();
            open = { ...waiting.found, heading: waiting.line };
            part = 0;
          } else lines.push(waiting.line);
          waiting = null;
        }
        const found = above === '' ? headingIn(line) : null;
        if (found) waiting = { line, found };
        else lines.push(line);
        above = line;
        if (lines.length >= LIMITS.messages) {
          yield cut();
          part += 1;
        }
      }
    }
  } finally {
    yield cut();
  }
}
