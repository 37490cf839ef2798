// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leavePages } from '../../../utils/browser/leaving/index.ts';

const tabs = vi.hoisted(() => ({ query: vi.fn(), create: vi.fn(), remove: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { tabs, runtime: { getURL: (path: string) => `chrome-extension://vigie${path}` } },
}));

afterEach(() => vi.clearAllMocks());

describe('leaving Vigie’s pages', () => {
  it('shows nothing any more at once, opens the start page, then closes every page of Vigie', async () => {
    tabs.query.mockResolvedValue([{ id: 3 }, { id: 5 }]);
    tabs.create.mockResolvedValue({});
    tabs.remove.mockResolvedValue(undefined);
    document.title = 'Vigie';
    leavePages();
    expect(document.documentElement.hidden).toBe(true);
    expect(document.title).toBe('');
    await vi.waitFor(() => expect(tabs.remove).toHaveBeenCalledExactlyOnceWith([3, 5]));
    expect(tabs.query).toHaveBeenCalledWith({ url: 'chrome-extension://vigie/*' });
    // Without an address: the browser's own start page.
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({});
    expect(tabs.create.mock.invocationCallOrder[0]).toBeLessThan(
      tabs.remove.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('puts an empty page in its place where tabs can’t be changed', async () => {
    tabs.query.mockRejectedValue(new Error('no'));
    const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => {});
    leavePages();
    await vi.waitFor(() => expect(replace).toHaveBeenCalledExactlyOnceWith('about:blank'));
  });
});
