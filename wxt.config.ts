import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';
import { compiledMessages } from './vite.messages.ts';

export default defineConfig({
  // Explicit imports only: where a name comes from must be visible in the file that uses it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest,
  // No dev overlay, and no preload polyfill (it fetches): everything is in the package already.
  vite: () => ({
    plugins: [compiledMessages(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { modulePreload: false },
  }),
  zip: { excludeSources: ['demo-output/**', 'test-output/**', 'reports/**', 'tests/evaluation/**'] },
});
