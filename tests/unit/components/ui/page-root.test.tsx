// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPage } from '../../../../components/ui/page-root.tsx';
import type { Chooser } from '../../../../components/ui/page-state.ts';
import { Pickers } from '../../../../components/ui/pickers.tsx';
import { textsIn } from '../../../../components/ui/texts.tsx';
import type { SettingsStore } from '../../../../components/ui/use-settings.ts';
import type { Settings } from '../../../../utils/model/index.ts';
import { AGREED } from '../../../stories/pages/invented.ts';

/** A store that tells its watchers, as the browser's does. */
function store(first: Partial<Settings>, save?: SettingsStore['saveSettings']): SettingsStore {
  let settings: Settings = { ...AGREED, ...first };
  const watchers = new Set<(settings: Settings) => void>();
  return {
    loadSettings: async () => settings,
    saveSettings:
      save ??
      (async (patch: Partial<Settings>) => {
        settings = { ...settings, ...patch };
        for (const watcher of watchers) watcher(settings);
        return settings;
      }),
    watchSettings: (watcher: (settings: Settings) => void) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    countryFor: ({ country }: Settings) => (country === 'auto' ? 'FR' : country),
  };
}

const Page = (chooser: Chooser) => (
  <>
    <Pickers {...chooser} />
    <output>{chooser.country}</output>
  </>
);
const output = () => document.querySelector('output')?.textContent;
const picked = (index: number, value: string) => {
  const picker = document.querySelectorAll('select')[index];
  if (!picker) throw new Error(`no picker ${index}`);
  picker.value = value;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Mounts the page and waits until its choices are read and it is drawn. */
async function mounted(from: SettingsStore): Promise<void> {
  mountPage({ store: from, title: 'help-page.title', onExit: null, Page });
  await vi.waitFor(() => expect(output()).toBeDefined());
}

beforeEach(() => {
  const old = document.getElementById('root');
  if (old) render(null, old);
  document.body.innerHTML = '<div id="root"></div>';
});

describe('mountPage', () => {
  it('gives language and title to the document, and changes both without a reload', async () => {
    await mounted(store({ locale: 'fr' }));
    expect(document.documentElement.lang).toBe('fr');
    expect(document.title).toBe(`${textsIn('fr').t('help-page.title')} · Vigie`);
    picked(1, 'en');
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(document.title).toBe(`${textsIn('en').t('help-page.title')} · Vigie`);
    expect(document.querySelector('label')?.textContent).toBe(textsIn('en').t('settings.country'));
  });

  it('changes the country', async () => {
    await mounted(store({ locale: 'fr' }));
    expect(output()).toBe('FR');
    picked(0, 'BE');
    await vi.waitFor(() => expect(output()).toBe('BE'));
  });

  it('says when a choice could not be stored, and goes on with the old one', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('disk')));
    await mounted(store({ locale: 'fr' }, failing));
    picked(0, 'BE');
    await vi.waitFor(() =>
      expect(document.querySelector('[role=alert]')?.textContent).toBe(textsIn('fr').t('settings.failed')),
    );
    expect(output()).toBe('FR');
  });

  it('claims no agreement when the choices cannot be read', async () => {
    const broken = { ...store({}), loadSettings: () => Promise.reject(new Error('disk')) };
    const seen: (number | null)[] = [];
    const Probe = ({ settings }: Chooser) => {
      seen.push(settings.consentedAt);
      return null;
    };
    mountPage({ store: broken, title: 'help-page.title', onExit: null, Page: Probe });
    await vi.waitFor(() => expect(seen).toEqual([null]));
  });
});
