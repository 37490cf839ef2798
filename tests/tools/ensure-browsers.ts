/** `node tests/tools/ensure-browsers.ts`: finds or fetches the browsers that demo and tests need. */
import { CHROMIUM, ensureBrowser, FIREFOX, thisMachine } from './browsers/index.ts';

const machine = thisMachine();
for (const kind of [CHROMIUM, FIREFOX]) {
  try {
    ensureBrowser(kind, machine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
