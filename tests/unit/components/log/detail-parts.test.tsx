// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { reasonsOf } from '../../../../components/card/reasons.ts';
import { FriendCard } from '../../../../components/log/friend-card.tsx';
import { timelineOf } from '../../../../components/log/timeline/layout.ts';
import { Timeline } from '../../../../components/log/timeline/timeline.tsx';
import { LOCALES } from '../../../../utils/model/index.ts';
import { keptChat, NOON } from '../../../stories/pages/invented.ts';
import { showPage } from '../show-page.tsx';

describe.each(LOCALES)('the timeline, %s', (locale) => {
  const chat = keptChat(locale);

  it('is a list in words; its dots are hidden from screen readers', () => {
    const { root, t } = showPage(<Timeline layout={timelineOf(chat.assessment, chat.messages)} />, locale);
    const lines = [...root.querySelectorAll('.timeline ol > li')];
    expect(lines.map((line) => line.querySelector('.what')?.textContent)).toEqual([
      t('tactic.age-probe'),
      t('timeline.age'),
      t('tactic.secrecy'),
      t('tactic.intimate-request'),
      t('tactic.pressure'),
    ]);
    expect(lines.every((line) => line.querySelector('svg')?.getAttribute('aria-hidden') === 'true')).toBe(
      true,
    );
    expect(lines[3]?.textContent).toContain(t('timeline.request'));
    expect(lines[3]?.textContent).toContain(t('timeline.seen', { count: 1, number: 4 }));
    expect(lines[3]?.textContent).toContain(t('timeline.after-age', { count: 2 }));
    expect(lines[3]?.textContent).toContain('22:33');
  });

  it('tells an age of an earlier visit, which has no message here', () => {
    const assessment = { ...chat.assessment, facts: [] };
    const { root } = showPage(
      <Timeline layout={timelineOf(assessment, chat.messages)} ageNotedAt={NOON} />,
      locale,
    );
    expect(root.textContent).toContain('2026');
    expect(root.querySelector('.age, .age-line')).toBeNull();
  });

  it('is not there where nothing was found', () => {
    const assessment = { ...chat.assessment, facts: [], signals: [] };
    const { root } = showPage(<Timeline layout={timelineOf(assessment, chat.messages)} />, locale);
    expect(root.querySelector('.timeline')).toBeNull();
  });
});

describe.each(LOCALES)('the card for a friend, %s', (locale) => {
  const chat = keptChat(locale);
  const reasons = reasonsOf(chat.assessment, { messages: chat.messages, kind: 'direct' });
  const { name, handle = '' } = chat.identity.peer;

  it('holds no name and no word of the chat unless the user ticks it, and then the other’s words only', async () => {
    const onCopy = vi.fn(() => Promise.resolve());
    const { find, press, t } = showPage(
      <FriendCard assessment={chat.assessment} reasons={reasons} onCopy={onCopy} />,
      locale,
    );
    const text = () => find('.copy-text > p').textContent;
    for (const { text: words } of chat.messages) if (words.length > 4) expect(text()).not.toContain(words);
    expect(text()).not.toContain(name);
    expect(text()).not.toContain(handle);
    expect(text()).toContain(t('copy.friend.text'));
    // French has a space before these marks, which never breaks; English has none.
    expect(text()).not.toMatch(locale === 'fr' ? / [?!:;]/ : /\s[?!:;]/);

    const tick = find<HTMLInputElement>('input[type=checkbox]');
    expect(tick.checked).toBe(false);
    await act(() => tick.click());
    expect(text()).toContain(chat.messages[3]?.text);
    expect(text()).not.toContain(chat.messages[1]?.text);
    expect(text()).not.toContain(handle);
    await press(t('copy.button'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(text());
  });
});
