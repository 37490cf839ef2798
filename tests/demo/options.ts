import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../utils/model/index.ts';
import { GENERATIONS, type Generation } from '../replica/page/options.ts';

export interface DemoOptions {
  readonly lang: Locale;
  readonly generation: Generation;
  /** No window: plays the story, prints it, ends. */
  readonly headless: boolean;
}

const USAGE = 'npm start -- [--lang fr|en] [--generation new|old] [--headless]';

function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function choice<T extends string>(value: string, allowed: readonly T[], name: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`--${name} ${value}: only ${allowed.join(' or ')}\n${USAGE}`);
  return found;
}

/** Reads the command line. Throws with the usage when it is not understood. */
export function demoOptions(
  args: readonly string[],
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', default: 'fr' },
      generation: { type: 'string', default: 'new' },
      headless: { type: 'boolean', default: false },
    },
  });
  return {
    lang: choice(values.lang, LOCALES, 'lang'),
    generation: choice(values.generation, GENERATIONS, 'generation'),
    headless: values.headless || !hasDisplay(platform, env),
  };
}
