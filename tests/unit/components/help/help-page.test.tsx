// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HelpPage } from '../../../../components/help/help-page.tsx';
import { hasOwn } from '../../../../components/help/service-groups.ts';
import { COUNTRIES, type HelpKind, helpFor } from '../../../../utils/help/index.ts';
import { LOCALES } from '../../../../utils/model/index.ts';
import { chooser, nothing } from '../../../stories/pages/acts.ts';
import { AGREED, NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const help = (country: string, onSettings = nothing) => (
  <HelpPage
    {...chooser({ ...AGREED, country })}
    onSettings={onSettings}
    services={helpFor(country)}
    now={NOON}
  />
);

describe('the help page', () => {
  it.each(LOCALES)(
    'shows every service of a country with its source, calls, texts and https only, %s',
    (locale) => {
      for (const country of ['FR', 'CA', 'US', 'NL', 'IN', 'RO']) {
        const { root } = showPage(help(country), locale);
        const shown = [...root.querySelectorAll('.service')];
        expect(shown).toHaveLength(helpFor(country).length);
        for (const service of shown) {
          expect(service.querySelector('.service-source')?.textContent).toMatch(/\d{4}/);
          for (const link of service.querySelectorAll('a')) {
            expect(link.getAttribute('href')).toMatch(/^(tel:\d+|sms:\d+(\?&body=[\w%]+)?|https:\/\/\S+)$/);
          }
        }
      }
    },
  );

  it('puts danger first', () => {
    const { root, t } = showPage(help('FR'));
    expect(root.querySelector('h2')?.textContent).toBe(t('help-page.kind.emergency'));
    expect(root.querySelector('.service a')?.getAttribute('href')).toBe('tel:17');
  });

  it('says that a country has no entry of its own', () => {
    expect(showPage(help('RO')).text()).toContain(showPage(help('RO')).t('help-page.fallback'));
    expect(showPage(help('FR')).text()).not.toContain(showPage(help('FR')).t('help-page.fallback'));
  });

  it('has fall-backs for every country of the survey, and says which numbers it does not know', () => {
    for (const country of COUNTRIES) {
      const { root, text, t } = showPage(help(country));
      const services = helpFor(country);
      const has = (wanted: HelpKind) => services.some(({ kind }) => kind === wanted);
      expect(root.querySelectorAll('.service').length, country).toBeGreaterThan(3);
      expect(text().includes(t('advice.safety.no-number')), country).toBe(!has('emergency'));
      expect(text().includes(t('help-page.no-helpline')), country).toBe(
        hasOwn(services, country) && !has('helpline'),
      );
    }
    for (const country of ['MA', 'DZ', 'TN', 'SN', 'CI']) {
      const { text, t } = showPage(help(country));
      expect(text(), country).toContain(t('help-page.fallback'));
    }
  });

  it('says what a service passes on, and leads to what to do', () => {
    const { find, text, t } = showPage(help('FR'));
    expect(text()).toContain('lever ton anonymat pour te protéger');
    expect(find('a.main').getAttribute('href')).toBe('/advice.html');
    expect(find('a.main').textContent).toBe(t('advice.title'));
  });

  it('offers another country', () => {
    const onSettings = vi.fn();
    const { choose, t } = showPage(help('FR', onSettings));
    choose(t('settings.country'), 'CA');
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ country: 'CA' });
  });
});
