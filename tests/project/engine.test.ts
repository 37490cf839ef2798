import { describe, expect, test } from 'vitest';
import { read, readJson, sourceFiles } from './repository.ts';

const engine = sourceFiles('utils/detection').filter((path) => path.endsWith('.ts'));
/** Without the words of rules, which may be anything. */
const programs = engine.filter((path) => !/\/rules\/(\w\w\/|shared-classes)/.test(path));
const model = sourceFiles('utils/model').filter((path) => path.endsWith('.ts'));
/** A file without its comments: they may speak of clocks. */
const code = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What would make two readings of one conversation differ. A date that is given is the same for ever. */
const CLOCK_AND_CHANCE: Readonly<Record<string, RegExp>> = {
  'the clock': /\bDate\.now\b|\bnew Date\(\s*\)|[^.\w]Date\(\s*\)|\bperformance\b|\bTemporal\b/,
  timers:
    /\b(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|requestIdleCallback)\b/,
  chance: /\bMath\.random\b|\bcrypto\b/,
  "the device's language or time zone":
    /\bIntl\b|\btoLocale\w+|\blocaleCompare\b|\.get(Hours|Date|Day|Month|FullYear|TimezoneOffset)\(/,
  'what is global': /\b(globalThis|self|window|document|process)\s*[.[]/,
};

describe('the engine', () => {
  test.each(Object.entries(CLOCK_AND_CHANCE))('does not use %s', (_what, pattern) => {
    expect(programs.length).toBeGreaterThan(30);
    expect(programs.filter((path) => pattern.test(code(path)))).toEqual([]);
  });

  test('imports nothing but itself and the model, and neither of them a package', () => {
    const outside = [...engine, ...model].flatMap((path) => {
      const lines = code(path).matchAll(
        /^(?:import|export|\}).*\bfrom '([^']+)';$|\bimport\(?\s*'([^']+)'/gm,
      );
      const from = [...lines].map(([, named, bare]) => named ?? bare ?? '');
      const allowed = path.startsWith('utils/model/')
        ? ['utils/model/']
        : ['utils/detection/', 'utils/model/'];
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      return from
        .map((target) =>
          target.startsWith('.') ? new URL(target, `file:///${folder}`).pathname.slice(1) : target,
        )
        .filter((target) => !allowed.some((place) => target.startsWith(place)))
        .map((target) => `${path}: ${target}`);
    });
    expect(outside).toEqual([]);
  });

  test('is compiled with neither DOM nor Node, and npm run check does it', () => {
    const { compilerOptions, include } = JSON.parse(
      read('utils/detection/tsconfig.json').replace(/^\s*\/\/.*$/gm, ''),
    ) as {
      compilerOptions: { lib: string[]; types: string[] };
      include: string[];
    };
    expect(compilerOptions.lib).toEqual(['ES2023']);
    expect(compilerOptions.types).toEqual([]);
    expect(include).toContain('./**/*.ts');
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
    expect(scripts['check:types']).toContain('utils/detection/tsconfig.json');
  });
});
