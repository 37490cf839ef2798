import { type Browser, chromium } from 'playwright-core';
import { type Found, findBrowser } from './find.ts';
import { type BrowserKind, CHROMIUM } from './kinds.ts';
import { thisMachine } from './machine.ts';

const looked = new Map<BrowserKind, Found>();

/** The browser of this computer, looked for once in a process. Throws with the command that fetches one. */
export function browserHere(kind: BrowserKind): Found {
  const found = looked.get(kind) ?? findBrowser(kind, thisMachine());
  if (!found) throw new Error(`no ${kind.name}: run "node tests/tools/ensure-browsers.ts"`);
  looked.set(kind, found);
  return found;
}

/** Chromium refuses its sandbox to root, as whom containers run. */
export const SANDBOX_ARGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Chromium without the extension, for pages that a test gives it. */
export const plainChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserHere(CHROMIUM).path,
    args: [...SANDBOX_ARGS, '--disable-gpu'],
  });
