import { browserCdp } from './cdp.ts';
import type { Chromium } from './chromium.ts';

interface ProcessInfo {
  readonly type: string;
  readonly id: number;
}

/** Ends the browser as a power cut does: no page, worker or database is told. */
export async function killBrowser({ context }: Chromium): Promise<void> {
  const session = await browserCdp(context);
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: ProcessInfo[] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the browser has no process');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await closed;
}
