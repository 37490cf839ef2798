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

/**
 * All words and stems (with their `*`) that patterns, classes and spellings name, and how often each, without parsing
 * them: the lexicon has to know every word before the first message, the patterns themselves only when they are tried.
 */
export function wordUses(written: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (word: string) => uses.set(word, (uses.get(word) ?? 0) + 1);
  for (const word of written.join(' ').match(WORDS) ?? []) {
    if (/^[<#.@]/.test(word)) continue;
    if (/['’-]/.test(word)) for (const part of splitWords(word)) count(part);
    else count(word);
  }
  return uses;
}

const WORDS = /\.\.\d|#[\d-]*|<[^>]*>|[^\s()[\]|<>_=*^#.]+\*?/gu;
