import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of a file in hexadecimal, a piece at a time: the browser's own digest wants all of it in memory.
 * `onRead`: bytes read since the last call.
 */
export async function hashFile(file: Blob, onRead: (bytes: number) => void): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    hash.update(piece.value);
    onRead(piece.value.byteLength);
  }
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
