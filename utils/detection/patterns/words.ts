import { codeOf } from '../text/alphabet.ts';

const ENDINGS = new Set(['m', 'll', 'd', 've', 're', 's', 't']);

/** Cuts plain text as messages are cut: "j'ai" → j ai, "don't" → dont, "rendez-vous" → rendez vous. */
export function splitWords(text: string): string[] {
  if (!/[\s'’-]/.test(text)) return text === '' ? [] : [text];
  const words: string[] = [];
  for (const chunk of text.split(/[\s-]+/)) {
    if (chunk === '') continue;
    const parts = chunk.split(/['’]/);
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] ?? '';
      if (at > 0 && at === parts.length - 1 && words.length > 0 && ENDINGS.has(part))
        words[words.length - 1] += part;
      else if (part !== '') words.push(part);
    }
  }
  return words;
}

/** Whether a pattern character belongs to a word: letters, digits, apostrophes, hyphens, emoji, currency, `%`. */
export function isWordUnit(unit: number): boolean {
  if (unit >= 128) return true;
  return codeOf(unit) > 0 || unit === 39 || unit === 45 || unit === 36 || unit === 37;
}
