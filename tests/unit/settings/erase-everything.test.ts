import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../../entrypoints/settings/erase-everything.ts';
import { openLog } from '../../../utils/log/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/index.ts';
import { loadSettings, saveSettings } from '../../../utils/settings/index.ts';
import { flagged, messages } from '../log/samples.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

it('leaves neither log nor settings nor consent', async () => {
  await saveSettings({ consentedAt: 5, quieter: true, locale: 'en' });
  const log = await openLog();
  await log.save(flagged(messages(1, 2)));
  expect(await log.list({ limit: 5 })).toHaveLength(1);
  await eraseEverything();
  expect(await log.list({ limit: 5 })).toEqual([]);
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  log.close();
});
