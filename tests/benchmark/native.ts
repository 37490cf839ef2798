import { createRequire } from 'node:module';

type Engine = typeof import('../../utils/detection/index.ts');

/**
 * The engine as Node itself loads it. Modules that the test runner transforms reach every imported name through a
 * getter, which costs a tight loop many times its own work; shipped code is bundled and has none of that.
 */
export const engine = createRequire(import.meta.url)('../../utils/detection/index.ts') as Engine;
