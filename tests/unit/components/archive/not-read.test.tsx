// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NotRead } from '../../../../components/archive/not-read.tsx';
import { LOCALES } from '../../../../utils/model/index.ts';
import { showPage } from '../show-page.tsx';

describe.each(LOCALES)('what was not read, %s', (locale) => {
  it('counts each kind by the name that the file gives it', () => {
    const missed = [{ what: 'HOLOGRAM', count: 17 }];
    const { text, find, t } = showPage(<NotRead notUnderstood={missed} damaged={[]} />, locale);
    expect(text()).toContain(t('archive.missed.one', { count: 17 }));
    expect(find('code').textContent).toBe('HOLOGRAM');
  });

  it('web pages in place of data: says to ask for JSON', () => {
    const missed = [{ what: 'html', count: 2 }];
    const { root, text, t } = showPage(<NotRead notUnderstood={missed} damaged={[]} />, locale);
    expect(text()).toContain(t('archive.missed.html', { count: 2 }));
    expect(text()).toContain('JSON');
    expect(root.querySelector('code')).toBeNull();
  });
});
