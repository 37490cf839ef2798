import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';
import { compiledMessages } from './vite.messages.ts';
import { preparedRules } from './vite.rules.ts';
import { signsWithoutEvidence } from './vite.selectors.ts';

export default defineConfig({
  // Explicit imports only: where a name comes from must be visible in the file that uses it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest,
  // No dev overlay, and no preload polyfill (it fetches): everything is in the package already.
  vite: () => ({
    plugins: [
      compiledMessages(),
      preparedRules(),
      signsWithoutEvidence(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
    ],
    build: { modulePreload: false },
    // The archive page's worker brings the engine and the rules along, prepared as everywhere.
    worker: { format: 'es', plugins: () => [preparedRules()] },
  }),
  hooks: {
    // Scripts in pages use `runtime` and `storage` only, whose promises are native in every browser we support:
    // there the polyfill would be nothing but weight on each page.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      config.plugins?.push({
        name: 'vigie:native-browser',
        enforce: 'pre',
        resolveId: (id) => (id === 'webextension-polyfill' ? '\0native-browser' : null),
        load: (id) =>
          id === '\0native-browser'
            ? 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
            : null,
      });
    },
  },
  zip: { excludeSources: ['demo-output/**', 'test-output/**', 'reports/**', 'tests/evaluation/**'] },
});
