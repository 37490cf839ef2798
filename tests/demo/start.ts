/** `npm start`: the built extension in a real browser, on the replica, until the warning is there and exported. */
import { relative } from 'node:path';
import { launchChromium, ROOT } from '../e2e/harness/index.ts';
import { CHROMIUM, ensureBrowser, thisMachine } from '../tools/browsers/index.ts';
import { buildExtension } from './build-extension.ts';
import { narrator } from './narrator.ts';
import { type DemoOptions, demoOptions } from './options.ts';
import { freshOutput } from './output.ts';
import { tellStory } from './story.ts';

const NAMES = {
  fr: { blackmail: 'Sam', friend: 'Nina' },
  en: { blackmail: 'Rose', friend: 'Mia' },
} as const;

const whatToTry = ({ lang }: DemoOptions): string[] => [
  '',
  'The browser stays open. Try this:',
  `  - click on another conversation: ${NAMES[lang].blackmail} (blackmail), ${NAMES[lang].friend} (a friend)`,
  '  - write an answer and send it with Enter',
  '  - open the details of a reason on the card, say “I know this person”',
  '  - click on the Vigie button of the browser: log, help, settings, pause',
  'Close the browser to end.',
];

async function run(options: DemoOptions): Promise<void> {
  const tell = narrator((line) => console.log(line));
  const found = ensureBrowser(CHROMIUM, thisMachine());
  buildExtension();
  const output = freshOutput();
  const browser = await launchChromium({ locale: options.lang, headless: options.headless });
  try {
    tell.step(`Opened ${found.version.split(' ').slice(0, 2).join(' ')} with the built extension`);
    const page = await tellStory(browser, options, tell, output);
    console.log(`\nScreenshots and the exported ZIP are in ${relative(ROOT, output)}/`);
    if (options.headless) return;
    await page.bringToFront();
    console.log(whatToTry(options).join('\n'));
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  } finally {
    await browser.close();
  }
}

try {
  await run(demoOptions(process.argv.slice(2), process.platform, process.env));
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
