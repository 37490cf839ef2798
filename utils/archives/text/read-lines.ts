import { Damage } from '../damage.ts';
import { LIMITS } from '../limits.ts';

/**
 * The lines of a text, in batches as they stream in: UTF-8, without a byte order mark, ends of lines (LF or CRLF) taken
 * off. Other separators (U+2028) stay inside. Lines before any damage come before it is thrown, a half one too.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines.map(withoutReturn);
      if (rest.length > LIMITS.lineChars) throw new Damage('too-large');
    }
    rest += decoder.decode();
  } catch (damage) {
    if (rest !== '') yield [withoutReturn(rest)];
    throw damage;
  }
  if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
