import { browser } from '../../utils/browser/index.ts';

/** Links of the popup open a tab and close the popup: Firefox would leave it open above the new tab. */
export function openLinksInTabs(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target="_blank"]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    void browser.tabs.create({ url: link.href }).then(() => window.close());
  });
}
