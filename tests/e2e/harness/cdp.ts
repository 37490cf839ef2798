import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One target of the browser's debugging protocol: a page, or a popup that Playwright doesn't show. */
export interface Cdp {
  send(method: string, params?: object): Promise<unknown>;
}

/** A session with a page that Playwright knows. */
export async function pageCdp(page: Page): Promise<Cdp> {
  const session = await page.context().newCDPSession(page);
  return { send: (method, params) => session.send(method as 'Page.enable', params as undefined) };
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Browser-wide session; its targets include the toolbar popup. */
export async function browserCdp(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  return browser.newBrowserCDPSession();
}

export async function findTarget(session: CDPSession, url: string): Promise<TargetInfo | undefined> {
  const { targetInfos } = (await session.send('Target.getTargets')) as { targetInfos: TargetInfo[] };
  return targetInfos.find((target) => target.url.startsWith(url));
}

/** The target closed before it answered: a popup closes itself when a link in it is followed. */
export class TargetGoneError extends Error {}

/** A session with any target, by messages through the browser's own session. */
export async function targetCdp(session: CDPSession, targetId: string): Promise<Cdp> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let gone = false;
  session.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    gone = true;
    for (const answer of waiting.values()) answer({ error: { message: 'the target is gone' } });
  });
  return {
    async send(method, params = {}) {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      if (gone) throw new TargetGoneError(method);
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      const { result, error } = await answer;
      waiting.delete(id);
      if (gone) throw new TargetGoneError(method);
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    },
  };
}
