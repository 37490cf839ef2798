import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { inspectChromium, inspectFirefox, type Verdict } from './inspect.ts';
import type { Machine } from './machine.ts';

/** One browser that the tests need: where it may be, how it is judged, how it is fetched. */
export interface BrowserKind {
  readonly name: string;
  /** Environment variable with the path of the one to use. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Usual places outside the PATH. */
  places(machine: Machine): string[];
  inspect(machine: Machine, path: string): Verdict;
  /** Package of Debian and Ubuntu. */
  readonly aptPackage: string;
  /** Fetches the browser without root; gives the path of the program, or null. */
  download(machine: Machine): string | null;
  /** What to do by hand when nothing worked. */
  readonly advice: string;
}

const requireFrom = createRequire(import.meta.url);
const BROWSER_FOLDER = '.browser';

/** The installers that come with packages the tests use anyway; run with this very Node. */
const playwrightCli = (): string => join(requireFrom.resolve('playwright-core/package.json'), '..', 'cli.js');
const browsersCli = (): string => {
  const fromPuppeteer = createRequire(requireFrom.resolve('puppeteer-core'));
  return join(fromPuppeteer.resolve('@puppeteer/browsers'), '..', 'main-cli.js');
};

export const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  variable: 'VIGIE_CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-for-testing',
    'google-chrome',
  ],
  places: ({ platform }) => [
    ...(platform === 'darwin'
      ? [
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        ]
      : []),
    chromium.executablePath(),
  ],
  inspect: inspectChromium,
  aptPackage: 'chromium',
  download(machine) {
    const dependencies = machine.isRoot && machine.platform === 'linux' ? ['--with-deps'] : [];
    const { ok } = machine.run(
      process.execPath,
      [playwrightCli(), 'install', ...dependencies, '--no-shell', 'chromium'],
      { shown: true },
    );
    return ok ? chromium.executablePath() : null;
  },
  advice: 'Install Chromium or Chrome for Testing and set VIGIE_CHROMIUM to its path.',
};

export const FIREFOX: BrowserKind = {
  name: 'Firefox',
  variable: 'VIGIE_FIREFOX',
  commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  places: ({ platform, glob }) => {
    if (platform === 'darwin') {
      return [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...glob(`${BROWSER_FOLDER}/firefox/*/Firefox.app/Contents/MacOS/firefox`),
      ];
    }
    if (platform === 'win32') {
      return [
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
        ...glob(`${BROWSER_FOLDER}/firefox/*/core/firefox.exe`),
      ];
    }
    return ['/opt/firefox/firefox', ...glob(`${BROWSER_FOLDER}/firefox/*/firefox/firefox`)];
  },
  inspect: inspectFirefox,
  aptPackage: 'firefox-esr',
  download(machine) {
    // Playwright's own Firefox is a changed one that takes no extensions: a stock one is needed.
    const install = [browsersCli(), 'install', 'firefox@stable', '--path', BROWSER_FOLDER];
    const { ok, output } = machine.run(process.execPath, install);
    const path = /^firefox@\S+\s+(.+)$/m.exec(output)?.[1]?.trim();
    return ok && path ? path : null;
  },
  advice: 'Install Firefox 140 or newer (not the one of Playwright) and set VIGIE_FIREFOX to its path.',
};
