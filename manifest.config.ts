import type { UserManifest } from 'wxt';

/** Everything here is pinned by tests/project/manifest.test.ts and justified in SECURITY.md. */
export const HOSTS = ['https://www.tiktok.com/*', 'https://im.tiktok.com/*'];

const EXTENSION_PAGE_CSP =
  "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

const GECKO = {
  id: 'vigie@vigie.example',
  // 140: first version that shows `data_collection_permissions` to the user at install.
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** The manifest for one target browser. Firefox builds are MV2 (WXT's default), where the CSP is a plain string. */
export function manifest({ browser }: { browser: string }): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: HOSTS,
    // Private windows are not covered, so nothing from them can ever be stored.
    incognito: 'not_allowed',
    // A tab of its own: the browser's box for options is too small for large text.
    options_ui: { page: 'settings.html', open_in_tab: true },
    content_security_policy: { extension_pages: EXTENSION_PAGE_CSP },
    ...(firefox ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: '120' }),
  } as UserManifest;
}
