// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { logLinksLeadTo, openLinksInTabs } from '../../../entrypoints/popup/open-links.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

it('leads to the log of the account that the popup shows', () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  window.location.href = 'https://extension.test/popup.html';
  document.body.innerHTML =
    '<a class="log" target="_blank" href="/log.html"></a><a class="help" target="_blank" href="/help.html"></a>';
  openLinksInTabs(document);
  const opened = (name: string) => {
    document.querySelector<HTMLElement>(`.${name}`)?.click();
    return create.mock.lastCall?.[0].url?.replace(/^.*\//, '');
  };
  expect(opened('log')).toBe('log.html');
  logLinksLeadTo('lea.demo');
  expect(opened('log')).toBe('log.html?account=lea.demo');
  expect(opened('help')).toBe('help.html');
  logLinksLeadTo(null);
  expect(opened('log')).toBe('log.html?account=');
});
