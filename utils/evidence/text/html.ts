import { splitInvisible } from './visible-text.ts';

/** HTML that was made by `html` and nothing else: text can't pass for it. */
export class Markup {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

export type HtmlValue = string | number | Markup | readonly HtmlValue[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : text;

/** Escaped text in which characters that hide or turn words show as a small mark. */
const safeText = (text: string): string =>
  splitInvisible(text.toWellFormed(), escaped, (name) => `<span class="invisible">${name}</span>`).join('');

function render(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return value.toString();
  return value.map(render).join('');
}

/** Template for HTML: everything put in is escaped, except what this template made itself. For element content. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  return new Markup(parts.map((part, index) => part + render(values[index] ?? null)).join(''));
}
