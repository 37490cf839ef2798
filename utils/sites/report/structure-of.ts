import type { ConceptSeen, StructureReport } from '../../model/index.ts';
import { outline } from './outline.ts';
import { pageWords } from './page-words.ts';
import { redactor } from './redact.ts';

/** What a site knows of its own page. */
export interface SiteStructure {
  /** Words of the site's own hooks: they may be told even where they stand in a text. */
  readonly knownWords: readonly string[];
  /** Parts of addresses that name a kind of page. */
  readonly knownPaths: readonly string[];
  readonly concepts: readonly ConceptSeen[];
  /** Where the chat is, or seems to be; null: the whole page is told. */
  readonly chat: Element | null;
}

const pathOf = ({ pathname }: Location, known: readonly string[]): string =>
  pathname
    .split('/')
    .map((part) => (part === '' || known.includes(part) ? part : part.startsWith('@') ? '@…' : '…'))
    .join('/');

/** Reports how a page is built, without anything that it says. Reads the whole page: only when the user asks. */
export const structureOf = (document: Document, site: SiteStructure): StructureReport => {
  const root = document.documentElement;
  const view = document.defaultView;
  const redact = redactor(pageWords(document), site.knownWords);
  return {
    page: pathOf(document.location, site.knownPaths),
    language: /^[a-z]{2}(?=-|$)/.exec(root.lang)?.[0] ?? '',
    direction: view?.getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    translated: /\btranslated-(ltr|rtl)\b/.test(root.className),
    framed: view !== view?.parent,
    ofChat: site.chat !== null,
    concepts: site.concepts,
    outline: outline(site.chat ?? document.body, redact),
  };
};
