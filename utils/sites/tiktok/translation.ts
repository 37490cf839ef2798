/**
 * What the translation of whole pages leaves behind, by public source and saved pages (November 2026): Chromium and
 * Google name it in the document's class and wrap the words in `font`; Edge writes over the words and puts `_mst…`
 * attributes on their element. Firefox writes over the words and leaves no mark, after it has named its own language
 * in `html[lang]`.
 */
const GOOGLE = /\btranslated-(?:ltr|rtl)\b/;
const MICROSOFT = '[_msttexthash],[_istranslated],[_mstmutation]';

/** Whether the browser says of this row that its words are translated. */
export const isMarkedTranslated = (row: Element): boolean =>
  (GOOGLE.test(row.ownerDocument.documentElement.className) && row.querySelector('font') !== null) ||
  row.matches(MICROSOFT) ||
  row.querySelector(MICROSOFT) !== null;

const languages = new WeakMap<Document, string>();

/** Whether the document names another language than when it was first asked. */
export const isRelabelled = (document: Document): boolean => {
  const { lang } = document.documentElement;
  const first = languages.get(document) ?? lang;
  languages.set(document, first);
  return lang !== first;
};
