export { ensureBrowser } from './ensure.ts';
export { type Found, findBrowser } from './find.ts';
export { browserHere, plainChromium, SANDBOX_ARGS } from './here.ts';
export { type BrowserKind, CHROMIUM, FIREFOX } from './kinds.ts';
export { type Machine, type Ran, thisMachine } from './machine.ts';
