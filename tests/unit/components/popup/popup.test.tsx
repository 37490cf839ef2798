// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { reasonsOf } from '../../../../components/card/reasons.ts';
import { Popup, type PopupProps } from '../../../../components/popup/popup.tsx';
import { ProtectionPanel } from '../../../../components/popup/protection-panel.tsx';
import { helpFor } from '../../../../utils/help/index.ts';
import { HEALTH_REASONS, HEALTH_STATES, type Health, LOCALES } from '../../../../utils/model/index.ts';
import { noChecks, noReport, nothing, resolved } from '../../../stories/pages/acts.ts';
import { ENTRIES, keptChat, NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const popup = (change: Partial<PopupProps> = {}) => (
  <Popup
    protection={{ kind: 'watching', health: { state: 'reading', reason: 'ok' }, messagesRead: 2 }}
    unsaved={false}
    distress={false}
    chat={null}
    log={{ kind: 'open', account: 'lea.demo', entries: ENTRIES }}
    services={helpFor('FR')}
    now={NOON}
    onPaused={nothing}
    onReload={nothing}
    onRemove={resolved}
    onRetryLog={nothing}
    onCheck={noChecks}
    onReport={noReport}
    onCopyReport={resolved}
    {...change}
  />
);

describe('protection', () => {
  it.each(LOCALES)('has words for every state and reason, %s', (locale) => {
    const panel = (health: Health) => (
      <ProtectionPanel
        protection={{ kind: 'watching', health, messagesRead: 0 }}
        onPaused={nothing}
        onReload={nothing}
      />
    );
    const { again, find, t } = showPage(panel({ state: 'reading', reason: 'ok' }), locale);
    for (const state of HEALTH_STATES) {
      for (const reason of HEALTH_REASONS) {
        again(panel({ state, reason }));
        expect(find('.protection h2').textContent).toBe(t(`health.${state}`));
        expect(find('.protection p').textContent).toContain(t(`health.reason.${reason}`));
      }
    }
  });

  it('pauses, resumes and reloads', async () => {
    const onPaused = vi.fn();
    const onReload = vi.fn();
    const { press, again, t } = showPage(popup({ onPaused }));
    await press(t('popup.protection.pause'));
    again(popup({ onPaused, protection: { kind: 'paused' } }));
    await press(t('popup.protection.paused.action'));
    expect(onPaused.mock.calls).toEqual([[true], [false]]);
    again(popup({ onReload, protection: { kind: 'not-running' } }));
    await press(t('popup.protection.not-running.action'));
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('leads to the welcome page until the user has chosen', () => {
    const { find } = showPage(popup({ protection: { kind: 'not-started' } }));
    expect(find('.protection a').getAttribute('href')).toBe('/welcome.html');
  });
});

describe('when the user wrote that they can’t go on', () => {
  it.each(LOCALES)(
    'help comes first, with its own line first, and nothing says that all is well, %s',
    (locale) => {
      const { root, text, t } = showPage(popup({ distress: true, chat: { kind: 'none' } }), locale);
      const first = root.querySelector('main > section');
      expect(first?.querySelector('h2')?.textContent).toBe(t('situation.distress'));
      expect(first?.textContent).toContain(t('lead.distress'));
      expect(first?.querySelector('a')?.getAttribute('href')).toBe('tel:3114');
      expect(text()).not.toContain(t('popup.chat.none'));
      expect(root.querySelectorAll('#help')).toHaveLength(1);
    },
  );

  it('what was seen in the chat follows', () => {
    const chat = { kind: 'seen', level: 'danger', tactics: ['threat'] } as const;
    const { root, find, t } = showPage(popup({ distress: true, chat }));
    expect(root.querySelector('main > section')?.classList.contains('distress')).toBe(true);
    expect(find('.chat').textContent).toContain(t('tactic.threat'));
  });
});

describe('this chat', () => {
  it('shows level, reasons with their words, and one-click export', () => {
    const { assessment, ...chat } = keptChat('fr');
    const reasons = reasonsOf(assessment, { ...chat, kind: 'direct' });
    const { find, root, t } = showPage(
      popup({ chat: { kind: 'flagged', key: 'a/b', level: 'danger', reasons } }),
    );
    expect(find('.chat').textContent).toContain(t('level.danger'));
    expect([...root.querySelectorAll('.chat mark')].map((mark) => mark.textContent)).toContain(
      'envoie un nude',
    );
    expect(find('.chat a.main').getAttribute('href')).toBe('/export.html?key=a%2Fb');
    expect(find('.chat').textContent).toContain(t('export.images.short'));
  });

  it('says for a notice that nothing is kept', () => {
    const chat = { kind: 'seen', level: 'notice', tactics: ['off-platform'] } as const;
    const { find, t, root } = showPage(popup({ chat }));
    expect(find('.chat').textContent).toContain(t('popup.chat.notice'));
    expect(find('.chat').textContent).toContain(t('tactic.off-platform'));
    expect(root.querySelector('.chat a')).toBeNull();
  });

  it('never calls a chat without signs safe', () => {
    const { find, t } = showPage(popup({ chat: { kind: 'none' } }));
    expect(find('.chat').textContent).toContain(t('popup.chat.none'));
  });

  it('says at once that something could not be saved', () => {
    const { find, t } = showPage(popup({ unsaved: true }));
    expect(find('[role=alert]').textContent).toContain(t('popup.unsaved'));
  });
});

describe('log', () => {
  it('lists the latest entries with an export each, names as text', () => {
    const { root } = showPage(popup());
    const rows = [...root.querySelectorAll('.entry')];
    expect(rows).toHaveLength(ENTRIES.length);
    expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual(
      ENTRIES.map(({ key }) => `/export.html?key=${key}`),
    );
    expect(rows[1]?.querySelector('bdi')?.textContent).toContain('<b>');
    expect(rows[1]?.querySelector('b')).toBeNull();
  });

  it('deletes only after a yes, starting from the harmless answer', async () => {
    const onRemove = vi.fn(resolved);
    const { press, t } = showPage(popup({ onRemove }));
    await press(t('log.remove'));
    expect(document.activeElement?.textContent).toBe(t('log.remove.no'));
    await press(t('log.remove.no'));
    expect(document.activeElement?.textContent).toBe(t('log.remove'));
    expect(onRemove).not.toHaveBeenCalled();
    await press(t('log.remove'));
    await press(t('log.remove.yes'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('k1');
    expect(document.activeElement?.id).toBe('log');
  });

  it('says when a deletion failed', async () => {
    const { press, t, find } = showPage(popup({ onRemove: () => Promise.reject(new Error('disk')) }));
    await press(t('log.remove'));
    await press(t('log.remove.yes'));
    expect(find('[role=alert]').textContent).toBe(t('log.remove.failed'));
  });

  it('says why it does not open, and tries again', async () => {
    const onRetryLog = vi.fn();
    const { press, t, find } = showPage(
      popup({ log: { kind: 'failed', failure: 'cannot-open' }, onRetryLog }),
    );
    expect(find('.log [role=alert]').textContent).toContain(t('log.failure.cannot-open'));
    await press(t('log.retry'));
    expect(onRetryLog).toHaveBeenCalledOnce();
  });

  it('shows nothing of any log when several accounts have one, only the way there', () => {
    const { root, text, t } = showPage(popup({ log: { kind: 'choose' } }));
    expect(text()).toContain(t('popup.log.choose'));
    expect(root.querySelectorAll('.log .entry')).toHaveLength(0);
    expect(root.querySelector('.log a')?.getAttribute('href')).toBe('/log.html');
  });

  it('says so when the account is unknown', () => {
    const { text, t } = showPage(popup({ log: { kind: 'open', account: null, entries: ENTRIES } }));
    expect(text()).toContain(t('popup.log.unknown-account'));
  });
});

it('leads to past conversations, settings, practice and what Vigie reads, each in a tab of its own', () => {
  const { root } = showPage(popup());
  const links = [...root.querySelectorAll('nav a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/archive.html',
    '/settings.html',
    '/practice.html',
    '/welcome.html',
  ]);
  expect(links.every((link) => link.getAttribute('target') === '_blank')).toBe(true);
});
