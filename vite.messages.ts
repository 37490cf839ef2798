import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { needsFormatting } from './utils/i18n/needs-formatting.ts';

/**
 * Parses the ICU messages at build time and leaves the parser out of the bundle: it would be an eighth of the
 * content script's budget. A message that does not parse fails the build.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'vigie:compiled-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    transform: {
      filter: { id: /\/utils\/i18n\/messages\/.*\.json$/ },
      handler(code) {
        const texts = Object.entries(JSON.parse(code) as Record<string, string>);
        const compiled = texts.map(([key, text]) => [
          key,
          needsFormatting(text) ? parse(text, { ignoreTag: true, captureLocation: false }) : text,
        ]);
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
      },
    },
  };
}
