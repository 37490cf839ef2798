import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringMoments } from '../../../entrypoints/background/bring-moments.ts';
import { saveSettings } from '../../../utils/settings/index.ts';
import { freshExtension, status } from './extension.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

let extension: ReturnType<typeof freshExtension>;
beforeEach(async () => {
  extension = freshExtension();
  await saveSettings({ consentedAt: 1 });
});
afterEach(() => vi.restoreAllMocks());

const brought = (): unknown[] => extension.executeScript.mock.calls.map(([what]) => what);
const HERE = { target: { tabId: 5, frameIds: [7] }, files: ['moments.js'] };

describe('the script for rare moments', () => {
  it('comes with a flagged chat, into its frame', async () => {
    for (const level of ['none', 'notice', 'warning', 'danger'] as const) {
      await bringMoments(5, 7, status({ level }));
    }
    expect(brought()).toEqual([HERE, HERE]);
  });

  it('comes with the first chat after somebody else’s install, until Vigie has introduced itself', async () => {
    await saveSettings({ installedFor: 'child' });
    await bringMoments(5, 7, status({ health: { state: 'no-chat', reason: 'no-open-chat' } }));
    expect(brought()).toEqual([]);
    await bringMoments(5, 7, status());
    expect(brought()).toEqual([HERE]);
    await saveSettings({ introducedAt: 2 });
    await bringMoments(5, 7, status());
    expect(brought()).toEqual([HERE]);
  });

  it('never comes without consent or while paused, whatever a page’s script says', async () => {
    await saveSettings({ paused: true });
    await bringMoments(5, 7, status({ level: 'danger' }));
    await saveSettings({ paused: false, consentedAt: null });
    await bringMoments(5, 7, status({ level: 'danger' }));
    await saveSettings({ consentedAt: 1 });
    await bringMoments(5, 7, status({ phase: 'paused', level: 'danger' }));
    expect(brought()).toEqual([]);
  });

  it('survives a tab that has gone', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    extension.executeScript.mockRejectedValue(new Error('No tab'));
    await bringMoments(5, 7, status({ level: 'danger' }));
    expect(warned).toHaveBeenCalled();
  });
});
