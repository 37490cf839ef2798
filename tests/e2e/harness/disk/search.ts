import { filesBelow, formsOf } from './forms.ts';

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
/** Firefox adds one to each letter of a text in a key (dom/indexedDB/Key.cpp). */
const raised = (text: string): Buffer => Buffer.from([...Buffer.from(text)].map((byte) => (byte + 1) % 256));

/** A few letters stand in random bytes by chance: these count only as a whole value, with its length or its quotes. */
const SHORT = 5;

function codings(text: string): Buffer[] {
  const wide = [Buffer.from(text, 'utf16le'), swapped(text)];
  if (text.length >= SHORT) {
    return [...wide, Buffer.from(text), Buffer.from(text, 'latin1'), raised(text)];
  }
  const measured = Buffer.concat([Buffer.from([0x22, text.length]), Buffer.from(text, 'latin1')]);
  return [...wide, measured, Buffer.from(`"${text}"`)];
}

/** Which of the texts can be read in the files below the folders, in any usual coding, packed or not. */
export function textsOnDisk(folders: readonly string[], texts: readonly string[]): string[] {
  const wanted = texts.map((text) => ({ text, codings: codings(text) }));
  const found = new Set<string>();
  for (const path of folders.flatMap(filesBelow)) {
    for (const form of formsOf(path)) {
      for (const { text, codings: all } of wanted) {
        if (!found.has(text) && all.some((coding) => form.includes(coding))) found.add(text);
      }
    }
  }
  return [...found];
}
