// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MARK_STATES, Mark, type MarkState } from '../../../../components/mark/mark.tsx';
import { Panel } from '../../../../components/mark/panel.tsx';
import {
  commonTexts,
  createTranslator,
  markTexts,
  tacticsTexts,
  troubleTexts,
} from '../../../../utils/i18n/index.ts';
import { LOCALES } from '../../../../utils/model/index.ts';

const translator = (locale: 'fr' | 'en') =>
  createTranslator(locale, markTexts, troubleTexts, tacticsTexts, commonTexts);
const t = translator('fr');
const show = (state: MarkState, more: { compact?: boolean; detail?: string; locale?: 'fr' | 'en' } = {}) => {
  const onToggle = vi.fn();
  render(
    <Mark
      state={state}
      detail={more.detail ?? null}
      compact={more.compact ?? false}
      expanded={false}
      onToggle={onToggle}
      t={translator(more.locale ?? 'fr')}
    />,
    document.body,
  );
  const button = document.querySelector('button');
  if (!button) throw new Error('no mark');
  return { button, onToggle };
};

afterEach(() => render(null, document.body));

describe('the mark', () => {
  it('says that Vigie reads, and who can read its log', () => {
    const { button } = show('reading');
    expect(button.textContent).toBe(
      'Vigie · lit cette discussion. journal\u00a0: lisible sur cet ordinateur',
    );
  });

  it('says the same to a screen reader when there is little room', () => {
    expect(show('reading', { compact: true }).button.textContent).toContain(t('mark.who'));
    expect(document.querySelector('.vg-mark-second')).toBeNull();
  });

  it('does not claim to read when it cannot', () => {
    expect(show('blind').button.textContent).toBe('Vigie · ne peut pas lire ici');
  });

  it.each(LOCALES)('has words of its own for every state, %s', (locale) => {
    const said = MARK_STATES.map((state) => show(state, { locale }).button.textContent);
    expect(new Set(said).size).toBe(MARK_STATES.length);
  });

  it('tells the levels apart by shape, not only by colour', () => {
    const shapes = (['reading', 'notice', 'warning', 'danger'] as const).map((state) =>
      [...show(state).button.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(),
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it('names the sign behind a notice', () => {
    expect(show('notice', { detail: t('tactic.off-platform') }).button.textContent).toContain(
      t('tactic.off-platform'),
    );
  });

  it('says whether it is open, unless it leads to another page', () => {
    expect(show('reading').button.getAttribute('aria-expanded')).toBe('false');
    expect(show('not-started').button.hasAttribute('aria-expanded')).toBe(false);
  });

  it('is pressed', () => {
    const { button, onToggle } = show('danger');
    button.click();
    expect(onToggle).toHaveBeenCalledOnce();
  });
});

describe('the details behind the mark', () => {
  const open = (state: 'paused' | 'reading' | 'degraded' | 'blind', kept = false) => {
    const acts = { onClose: vi.fn(), onLog: vi.fn(), onHelp: vi.fn() };
    render(
      <Panel
        state={state}
        kept={kept}
        trouble={state === 'blind' || state === 'degraded' ? 'no-message-rows' : null}
        problem={null}
        t={t}
        {...acts}
      />,
      document.body,
    );
    return { words: document.body.textContent ?? '', ...acts };
  };

  it('say plainly who can read the log without a passphrase', () => {
    expect(open('reading').words).toContain('Sans phrase secrète, qui ouvre ce navigateur peut le lire');
  });

  it('say that nothing is kept without a warning, and otherwise that it is', () => {
    expect(open('reading').words).toContain(t('panel.keeps'));
    const { words } = open('reading', true);
    expect(words).toContain(t('panel.kept'));
    expect(words).not.toContain(t('panel.keeps'));
  });

  it('say why the chat cannot be read, and only then', () => {
    const why = t('health.reason.no-message-rows');
    expect(open('blind').words).toContain(why);
    expect(open('degraded').words).toContain(why);
    expect(open('reading').words).not.toContain(why);
  });

  it('do not claim to read while paused', () => {
    expect(open('paused').words).not.toContain(t('panel.reads'));
  });

  it('close with Escape', () => {
    const { onClose } = open('reading');
    document
      .querySelector('button')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
