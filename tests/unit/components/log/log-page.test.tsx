// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { DetailView } from '../../../../components/log/detail.tsx';
import { NO_FILTER } from '../../../../components/log/list-filter.tsx';
import { type ListView, LogPage } from '../../../../components/log/log-page.tsx';
import { MESSAGE_KINDS } from '../../../../utils/model/index.ts';
import { lockOf, resolved } from '../../../stories/pages/acts.ts';
import { ACCOUNTS, ENTRIES, keptChat } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

const FULL: ListView = { kind: 'open', account: 'lea.demo', entries: ENTRIES, more: false };
const acts = () => ({
  onShow: vi.fn(),
  onClose: vi.fn(),
  onRemove: vi.fn(resolved),
  onClear: vi.fn(resolved),
  onForget: vi.fn(resolved),
  filter: NO_FILTER,
  onFilter: vi.fn(),
  retention: null,
  onCount: vi.fn(() => Promise.resolve(0)),
  onRetention: vi.fn(),
  onRetry: vi.fn(),
  onUnlock: lockOf().onUnlock,
  onMore: vi.fn(),
  onCopy: vi.fn(resolved),
});
const page = (list: ListView, detail: DetailView | null = null, does = acts()) => (
  <LogPage list={list} detail={detail} {...does} />
);

describe('the log page', () => {
  it('opens a conversation, and exports it without a click in between', async () => {
    const does = acts();
    const { press, find, t } = showPage(page(FULL, null, does));
    await press(t('log.show'));
    expect(does.onShow).toHaveBeenCalledExactlyOnceWith('k1');
    expect(find('.entry a').getAttribute('href')).toBe('/export.html?key=k1');
  });

  it('deletes one after a yes, says so and goes on at the heading', async () => {
    const does = acts();
    const { press, t, root } = showPage(page(FULL, null, does));
    await press(t('log.remove'));
    await press(t('log.remove.yes'));
    expect(does.onRemove).toHaveBeenCalledExactlyOnceWith('k1');
    expect(document.activeElement?.id).toBe('list');
    expect([...root.querySelectorAll('[role=status]')].map((status) => status.textContent)).toContain(
      t('log.removed'),
    );
  });

  it('deletes everything only after a yes', async () => {
    const does = acts();
    const { press, t } = showPage(page(FULL, null, does));
    await press(t('log.clear'));
    expect(does.onClear).not.toHaveBeenCalled();
    await press(t('log.clear.yes'));
    expect(does.onClear).toHaveBeenCalledOnce();
  });

  it('forgets a person only after a yes', async () => {
    const does = acts();
    const { press, t } = showPage(page(FULL, null, does));
    await press(t('log.forget'));
    expect(does.onForget).not.toHaveBeenCalled();
    await press(t('log.forget.yes'));
    expect(does.onForget).toHaveBeenCalledExactlyOnceWith('k1');
  });

  it('says that nothing fits, which is not an empty log', () => {
    const does = { ...acts(), filter: { name: 'zo', level: 'all' as const } };
    const { text, t } = showPage(page({ ...FULL, entries: [] }, null, does));
    expect(text()).toContain(t('log.filter.none'));
    expect(text()).not.toContain(t('log.empty.text'));
    expect(text()).toContain(t('log.clear'));
  });

  it('shows older entries when there are some', async () => {
    const does = acts();
    const { press, again, text, t } = showPage(page({ ...FULL, more: true }, null, does));
    await press(t('log.more'));
    expect(does.onMore).toHaveBeenCalledOnce();
    again(page(FULL));
    expect(text()).not.toContain(t('log.more'));
  });

  it('asks whose log it is to be, with a link each and nothing of any log', () => {
    const { root, text, find, t } = showPage(page({ kind: 'choose', accounts: ACCOUNTS }));
    const links = [...root.querySelectorAll('nav[aria-labelledby=choose] a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Les discussions de @lea.demo (3)', '/log.html?account=lea.demo'],
      [
        'Les discussions de @une.personne_avec_un_pseudo.demo (1)',
        '/log.html?account=une.personne_avec_un_pseudo.demo',
      ],
      ['Les discussions de @<b>tom</b>.demo (12)', '/log.html?account=%3Cb%3Etom%3C%2Fb%3E.demo'],
      ['Compte inconnu (2)', '/log.html?account='],
    ]);
    expect(find('#choose').textContent).toBe(t('log.choose'));
    expect(text()).toContain(t('log.choose.lost', { count: 1 }));
    expect(root.querySelectorAll('.entry, .manage-log')).toHaveLength(0);
  });

  it('does not drop chats that nobody can read any more', () => {
    const { root, text, t } = showPage(
      page({ kind: 'choose', accounts: [{ account: undefined, count: 2 }] }),
    );
    expect(text()).toContain(t('log.choose.lost', { count: 2 }));
    expect(text()).not.toContain(t('log.choose.text'));
    expect(root.querySelector('[href^="/log.html"]')).toBeNull();
  });

  it('says whose log it is, and leads to others only when there are some', () => {
    const other = '[href="/log.html"]';
    const { again, root, find, text } = showPage(page(FULL));
    expect(text()).toContain('@lea.demo');
    expect(root.querySelector(other)).toBeNull();
    again(page({ ...FULL, others: true }));
    expect(find(other).textContent).toBe('Voir un autre compte');
    again(page({ ...FULL, others: true, entries: [] }));
    expect(text()).toContain('@lea.demo');
    expect(find(other)).toBeTruthy();
  });

  it('has words for an empty log, one that fails, and an unknown account', () => {
    const { again, text, t } = showPage(page({ kind: 'open', account: undefined, entries: [], more: false }));
    expect(text()).toContain(t('log.empty'));
    again(page({ kind: 'failed', failure: 'newer-version' }));
    expect(text()).toContain(t('log.failure.newer-version'));
    again(page({ ...FULL, account: null }));
    expect(text()).toContain(t('log.unknown-account'));
  });
});

describe('a conversation in it', () => {
  const open = (record = keptChat('fr')) => page(FULL, { kind: 'open', key: record.key, record });

  it('takes the focus and shows all messages with the words that were seen', () => {
    const { root } = showPage(open());
    expect(document.activeElement?.id).toBe('detail');
    expect(root.querySelectorAll('.line')).toHaveLength(keptChat('fr').messages.length);
    expect([...root.querySelectorAll('.line mark')].map((mark) => mark.textContent)).toEqual([
      't’as quel âge',
      'dis rien à tes parents',
      'envoie un nude',
      'les autres le font',
    ]);
  });

  it('shows words and names as text, whatever is in them', () => {
    const hostile = '<img src=x onerror=alert(1)><script>1</script>';
    const chat = keptChat('fr', hostile, hostile);
    const messages = chat.messages.map((message) => ({ ...message, text: hostile }));
    const { find, root } = showPage(open({ ...chat, messages }));
    expect(root.querySelectorAll('img[src=x], script')).toHaveLength(0);
    expect(find('#detail bdi').textContent).toBe(hostile);
    expect(find('.line-text').textContent).toBe(hostile);
  });

  it('has a placeholder for everything that is no text', () => {
    const chat = keptChat('fr');
    const messages = MESSAGE_KINDS.map((kind) => ({
      id: kind,
      sender: 'unknown' as const,
      kind,
      text: kind === 'text' ? 'salut' : '',
      readAt: 0,
    }));
    const none = { ...chat.assessment, signals: [], facts: [], contributions: [] };
    const { root, t } = showPage(open({ ...chat, messages, assessment: none }));
    expect([...root.querySelectorAll('.line-text')].map((line) => line.textContent)).toEqual(
      MESSAGE_KINDS.map((kind) => (kind === 'text' ? 'salut' : t(`log.kind.${kind}`))),
    );
  });

  it('says what is gone from the page, what was translated and where messages may be missing', () => {
    const { text, root, t } = showPage(open());
    expect(text()).toContain(t('log.translated'));
    expect(root.querySelectorAll('.line')[2]?.textContent).toContain(t('log.gone', { date: '' }).trim());
    expect([...root.querySelectorAll('.gap')].map((gap) => gap.textContent)).toEqual([
      t('log.gap.before'),
      t('log.gap'),
    ]);
  });

  it('goes back to the list when it is closed', async () => {
    const { press, t } = showPage(open());
    await press(t('log.detail.close'));
    expect(document.activeElement?.id).toBe('list');
  });

  it('says that a part is missing, or that it does not open', () => {
    const { again, text, t } = showPage(open({ ...keptChat('fr'), damaged: 2 }));
    expect(text()).toContain(t('log.damaged'));
    again(page(FULL, { kind: 'failed', key: 'k1', failure: 'damaged' }));
    expect(text()).toContain(t('log.failure.damaged'));
    expect(text()).toContain(t('log.detail.failed'));
    again(page(FULL, { kind: 'loading', key: 'k1' }));
    expect(text()).toContain(t('log.detail.loading'));
  });
});
