// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { AdvicePage } from '../../../../components/advice/advice-page.tsx';
import { ADVICE_CASES, type AdviceCase } from '../../../../utils/help/advice/index.ts';
import { COUNTRIES, helpFor } from '../../../../utils/help/index.ts';
import { LOCALES } from '../../../../utils/model/index.ts';
import { chooser, resolved } from '../../../stories/pages/acts.ts';
import { AGREED, NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const advice = (
  country: string,
  led: AdviceCase | null = null,
  onCopy: (text: string) => Promise<void> = resolved,
) => (
  <AdvicePage
    {...chooser({ ...AGREED, country })}
    services={helpFor(country)}
    now={NOON}
    led={led}
    onCopy={onCopy}
  />
);

describe.each(LOCALES)('"What can I do", %s', (locale) => {
  it('goes from danger over telling to the steps', () => {
    const { root, t, find } = showPage(advice('FR'), locale);
    const headings = [...root.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings.slice(0, 4)).toEqual([
      t('advice.safety'),
      t('advice.tell'),
      t('advice.steps'),
      t('advice.cases'),
    ]);
    expect(find('.safety a').getAttribute('href')).toBe('tel:17');
    expect(root.querySelector('.safety a[href="tel:3114"]')).not.toBeNull();
    const steps = [...root.querySelectorAll('.advice-steps > li > h3')].map((step) => step.textContent);
    expect(steps).toEqual([t('advice.stop'), t('advice.save'), t('advice.block')]);
  });

  it('has an emergency number or says that it knows none, in every country', () => {
    for (const country of COUNTRIES) {
      const { root, text, t } = showPage(advice(country), locale);
      const known = helpFor(country).some(({ kind }) => kind === 'emergency');
      expect(root.querySelector('.safety a[href^="tel:"]') !== null, country).toBe(known);
      expect(text().includes(t('advice.safety.no-number')), country).toBe(!known);
    }
  });
});

describe('one’s own case', () => {
  it.each(ADVICE_CASES)('%s is an anchor, and opens and takes the focus when a link led there', (name) => {
    const { root, find, again } = showPage(advice('FR'));
    expect(root.querySelectorAll('.case[open]')).toHaveLength(0);
    again(advice('FR', name));
    const opened = [...root.querySelectorAll('.case[open]')].map(({ id }) => id);
    expect(opened).toEqual([name]);
    expect(document.activeElement).toBe(find(`#${name} > summary`));
  });

  it('names 119 and Espace Mineurs when it is someone close, and not PHAROS', () => {
    const { root } = showPage(advice('FR', 'close'));
    const names = [...root.querySelectorAll('#close .service h3')].map((heading) => heading.textContent);
    expect(names).toEqual(['119 Allô Enfance en danger', 'Espace Mineurs (Ma Sécurité)']);
  });

  it('offers Take It Down everywhere and Report Remove in the United Kingdom, for threats and what was sent', () => {
    for (const name of ['threat', 'sent'] as const) {
      const names = (country: string) =>
        [...showPage(advice(country, name)).root.querySelectorAll(`#${name} .service h3`)].map(
          (heading) => heading.textContent,
        );
      expect(names('FR')).toEqual(['Take It Down (NCMEC)']);
      expect(names('GB')).toEqual(['Report Remove (Childline, IWF)', 'Take It Down (NCMEC)']);
    }
  });
});

describe('sentences to copy', () => {
  it('are copied as they stand, and said to be', async () => {
    const onCopy = vi.fn(() => Promise.resolve());
    const { root, press, t } = showPage(advice('FR', null, onCopy));
    expect(root.querySelectorAll('.copy-text').length).toBeGreaterThan(6);
    await press(t('copy.button'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(t('copy.no.want'));
    expect(root.querySelector('.copy-text [role=status]')?.textContent).toBe(t('copy.done'));
  });

  it('stay on the page to be selected where copying fails', async () => {
    const { root, press, t } = showPage(advice('FR', null, () => Promise.reject(new Error('denied'))));
    await press(t('copy.button'));
    expect(root.querySelector('.copy-text [role=status]')?.textContent).toBe(t('copy.failed'));
  });

  it('have buttons that say what they copy', () => {
    const { root } = showPage(advice('FR'));
    const names = [...root.querySelectorAll('.copy-text button')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
