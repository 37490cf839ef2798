export { commonTexts } from './catalogs/common.ts';
export { healthTexts } from './catalogs/health.ts';
export { tacticsTexts } from './catalogs/tactics.ts';
export { chooseLocale } from './choose-locale.ts';
export { type Catalog, createTranslator, type KeysOf, type Translate, type Values } from './translator.ts';
