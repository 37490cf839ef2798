import { describe } from './describe.ts';

const LINES_AT_MOST = 400;
const KINDS_AT_MOST = 12;
const DEPTH_AT_MOST = 40;
const LEFT_OUT = /^(script|style|noscript|template|link|meta)$/;

/** The lines below `root`; siblings that are built alike are one line with their number. */
const below = (root: Element, redact: (name: string) => string, depth: number): string[] => {
  const texts = [...root.childNodes].filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  const own = describe(root, redact) + (texts.length > 0 ? ` text×${texts.length}` : '');
  if (root.localName === 'svg' || depth >= DEPTH_AT_MOST) return [own];
  const kinds = new Map<string, number>();
  for (const child of root.children) {
    if (LEFT_OUT.test(child.localName)) continue;
    const lines = below(child, redact, depth + 1).join('\n');
    kinds.set(lines, (kinds.get(lines) ?? 0) + 1);
  }
  const shown = [...kinds].slice(0, KINDS_AT_MOST).flatMap(([lines, count]) => {
    const [first = '', ...rest] = lines.split('\n');
    return [` ${first}${count > 1 ? ` ×${count}` : ''}`, ...rest.map((line) => ` ${line}`)];
  });
  const more = kinds.size - KINDS_AT_MOST;
  return [own, ...shown, ...(more > 0 ? [` … ${more} more`] : [])];
};

/** What `root` is built of, after the way that leads to it from the page's body. */
export const outline = (root: Element, redact: (name: string) => string): string[] => {
  const way: string[] = [];
  for (let at = root.parentElement; at?.parentElement; at = at.parentElement)
    way.unshift(describe(at, redact));
  const lines = below(root, redact, 0);
  const cut = lines.length > LINES_AT_MOST ? [`… ${lines.length - LINES_AT_MOST} more`] : [];
  return [...way.map((line) => `> ${line}`), ...lines.slice(0, LINES_AT_MOST), ...cut];
};
