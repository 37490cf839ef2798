/** Their text is code, not words. */
const CODE = new Set(['script', 'style', 'noscript', 'template']);

/** Attributes that hold hooks and looks; the values of all others count as words of the page. */
const HOOKS = /^(class|style|role|data-e2e|data-testid|data-area)$/;

const MARKS = /\p{M}/gu;

/** Lower-case letters a–z only, in runs: "@Léa.demo" is "lea" and "demo". */
const runsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** Every word that stands in the page's texts and attribute values: no hook that is made of one may be told. */
export const pageWords = (document: Document): Set<string> => {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of runsOf(text)) words.add(word);
  };
  // 1: elements, 4: text.
  const walker = document.createTreeWalker(document, 1 | 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!CODE.has(node.parentElement?.localName ?? '')) add(node.nodeValue ?? '');
      continue;
    }
    for (const { name, value } of (node as Element).attributes) if (!HOOKS.test(name)) add(value);
  }
  return words;
};
