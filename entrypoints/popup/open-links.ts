import { LOG_PAGE } from '../../components/ui/page-links.ts';
import { browser } from '../../utils/browser/index.ts';

let account: string | null | undefined;

/** Whose list the log page shows when it is opened from here (null: unknown); undefined: it finds out itself. */
export function logLinksLeadTo(next: string | null | undefined): void {
  account = next;
}

function addressOf(link: HTMLAnchorElement): string {
  const url = new URL(link.href);
  if (url.pathname === LOG_PAGE && account !== undefined) url.searchParams.set('account', account ?? '');
  return url.href;
}

/** Links of the popup open a tab and close the popup: Firefox would leave it open above the new tab. */
export function openLinksInTabs(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target="_blank"]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    void browser.tabs.create({ url: addressOf(link) }).then(() => window.close());
  });
}
