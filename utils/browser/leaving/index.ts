import { browser } from 'wxt/browser';

/** Opens the browser's own start page, then closes every page of Vigie: nothing is left to go back to by a click. */
async function changeTabs(): Promise<void> {
  const own = await browser.tabs.query({ url: `${browser.runtime.getURL('/')}*` });
  await browser.tabs.create({});
  await browser.tabs.remove(own.flatMap(({ id }) => id ?? []));
}

/**
 * Leaves Vigie's pages at once: the words are gone before the browser has answered. The start page is what every
 * new tab shows; what it loads is the browser's own business. Where tabs can't be changed, an empty page takes its place.
 */
export function leavePages(): void {
  document.documentElement.hidden = true;
  document.title = '';
  changeTabs().catch(() => window.location.replace('about:blank'));
}
