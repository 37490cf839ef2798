import type { Plugin } from 'vite';
import { prepareRules } from './utils/detection/match/prepared.ts';
import { LANGUAGES, RULE_FILES } from './utils/detection/rules/index.ts';
import { SHARED_CLASSES } from './utils/detection/rules/shared-classes.ts';

/**
 * Reads all patterns at build time: in the page that would be most of the engine's start. A pattern that is written
 * wrongly fails the build.
 */
export function preparedRules(): Plugin {
  return {
    name: 'vigie:prepared-rules',
    apply: 'build',
    transform: {
      filter: { id: /\/utils\/detection\/rules\/prepared\.ts$/ },
      handler: () => ({
        code: `export const PREPARED = ${JSON.stringify(prepareRules(RULE_FILES, LANGUAGES, SHARED_CLASSES))};`,
        map: null,
      }),
    },
  };
}
