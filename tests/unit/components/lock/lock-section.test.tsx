// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LockSection } from '../../../../components/lock/lock-section.tsx';
import { strengthOf } from '../../../../components/lock/strength.ts';
import { lockOf } from '../../../stories/pages/acts.ts';
import { showPage } from '../show-page.tsx';

const GOOD = 'quatre petits chats gris';

describe('the passphrase', () => {
  const type = (root: Element, index: number, words: string): Promise<void> => {
    const field = root.querySelectorAll<HTMLInputElement>('input')[index];
    if (!field) throw new Error('no such field');
    field.value = words;
    return act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };

  it('is set when it is good enough and typed twice the same', async () => {
    const onProtect = vi.fn(() => Promise.resolve());
    const { root, press, text, t } = showPage(<LockSection {...lockOf()} onProtect={onProtect} />);
    expect(text()).toContain(t('lock.forget'));
    await type(root, 0, 'court');
    await press(t('lock.set'));
    expect(text()).toContain(t('lock.strength.weak'));
    await type(root, 0, GOOD);
    await type(root, 1, `${GOOD} `);
    await press(t('lock.set'));
    expect(text()).toContain(t('lock.differ'));
    expect(onProtect).not.toHaveBeenCalled();
    await type(root, 1, GOOD);
    await press(t('lock.set'));
    expect(onProtect).toHaveBeenCalledExactlyOnceWith(GOOD);
  });

  it('says when it was wrong, and how long to wait', async () => {
    const onUnlock = vi.fn().mockResolvedValueOnce('wrong').mockResolvedValueOnce(29_100);
    const { root, press, text, t } = showPage(<LockSection {...lockOf('locked')} onUnlock={onUnlock} />);
    expect(text()).toContain(t('lock.forgot.text'));
    await type(root, 0, 'pas celle-ci');
    await press(t('lock.unlock'));
    expect(text()).toContain(t('lock.wrong'));
    await type(root, 0, 'ni celle-ci');
    await press(t('lock.unlock'));
    expect(text()).toContain(t('lock.wait', { seconds: 30 }));
  });

  it('is locked at once, or taken away after a yes', async () => {
    const [onLock, onUnprotect] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
    const { press, t } = showPage(<LockSection {...lockOf('unlocked')} {...{ onLock, onUnprotect }} />);
    await press(t('lock.close'));
    expect(onLock).toHaveBeenCalledOnce();
    await press(t('lock.remove'));
    expect(onUnprotect).not.toHaveBeenCalled();
    await press(t('lock.remove.yes'));
    expect(onUnprotect).toHaveBeenCalledOnce();
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'weak'],
    ['motdepasse', 'fair'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['quatre mots', 'fair'],
    [GOOD, 'strong'],
    ['chat chat chat chat chat', 'weak'],
  ])('of "%s" is %s', (words, strength) => {
    expect(strengthOf(words)).toBe(strength);
  });
});
