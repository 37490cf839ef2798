import { type Choose, type JsonFound, JsonScanner } from './json-scanner.ts';

/**
 * What a JSON file holds, as it streams in: `choose` says for each value whether to go into it, take it or pass over
 * it. Found things come in batches, one a chunk; those before any damage come before it is thrown.
 */
export async function* readJson(
  bytes: AsyncIterable<Uint8Array>,
  choose: Choose,
): AsyncGenerator<readonly JsonFound[]> {
  const scanner = new JsonScanner(choose);
  for await (const chunk of bytes) {
    let damage: unknown = null;
    try {
      scanner.push(chunk);
    } catch (error) {
      damage = error;
    }
    if (scanner.found.length > 0) {
      yield scanner.found;
      scanner.found = [];
    }
    if (damage !== null) throw damage;
  }
  scanner.end();
}
