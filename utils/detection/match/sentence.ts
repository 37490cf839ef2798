/** One full stop, or marks of a question or call, and then a blank or the end. Three dots join rather than part. */
const SENTENCE_END = /^\s?(?:\.(?!\.)|[!?]+)(?:\s|$)/;
const FAR_ENOUGH = 8;

/** Whether a sentence ends after the word that ends at `end`; `next` is the start of the word after it, if any. */
export const endsSentence = (text: string, end: number, next: number | null): boolean =>
  (next === null || next - end >= 2) &&
  SENTENCE_END.test(text.slice(end, Math.min(next ?? text.length, end + FAR_ENOUGH)));
