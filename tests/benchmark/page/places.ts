import { startScene, until } from '../../e2e/harness/index.ts';
import { replicaPage } from '../../replica/build.ts';
import { plainChromium } from '../../tools/browsers/index.ts';
import type { Place } from './measure.ts';

/** As much of the extension's own scope as is used here. */
interface ExtensionScope {
  readonly chrome: {
    readonly storage: {
      readonly session: { get(keys: null): Promise<Record<string, { messagesRead?: number }>> };
    };
  };
}

export interface OpenPlace extends Place {
  close(): Promise<void>;
}

/** The replica with the built extension, whose user has agreed. */
export async function withVigie(): Promise<OpenPlace> {
  const scene = await startScene();
  const browser = scene.browser.context.browser();
  if (!browser) throw new Error('a browser without a handle');
  return {
    page: scene.page,
    browser,
    async read() {
      const worker = await scene.browser.worker();
      await until(
        async () => {
          const all = await scene.page.evaluate(() => window.replica.truth().messages.length);
          // What the content script has told the background: it lies in the memory-only storage.
          const told = await worker.evaluate(async () => {
            const { storage } = (globalThis as unknown as ExtensionScope).chrome;
            const kept = await storage.session.get(null);
            return Math.max(...Object.values(kept).map(({ messagesRead = 0 }) => messagesRead));
          });
          return told === all;
        },
        { what: 'every message of the chat to be read', timeout: 120_000 },
      );
    },
    close: () => scene.close(),
  };
}

/** The same page in the same browser without any extension. */
export async function withoutVigie(): Promise<OpenPlace> {
  const browser = await plainChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const html = await replicaPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  return { page, browser, read: () => Promise.resolve(), close: () => browser.close() };
}
