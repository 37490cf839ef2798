import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenRead } from '../../../entrypoints/chat.content/when-read.ts';
import { chat, flaggedAs, messagesNamed } from './chats.ts';

const judged = (tactic: string) => ({
  conversation: chat(messagesNamed('a')),
  assessment: flaggedAs('warning', tactic),
});

describe('a card that was shown', () => {
  let hidden = false;
  let turn = (_seen: Event): void => {};
  const page = {
    document: {
      get hidden() {
        return hidden;
      },
      addEventListener: (_: string, listener: typeof turn) => {
        turn = listener;
      },
      removeEventListener: () => {
        turn = () => {};
      },
    },
    performance: { now: () => performance.now() },
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
  } as unknown as Window;
  const show = () => {
    const onRead = vi.fn();
    const onSeenAgain = vi.fn();
    return { onRead, onSeenAgain, card: whenRead(page, onRead, onSeenAgain) };
  };
  beforeEach(() => {
    hidden = false;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('counts once it has stood for three seconds, however often it is drawn', () => {
    const { onRead, card } = show();
    card.follow(judged('secrecy'));
    vi.advanceTimersByTime(2000);
    card.follow(judged('secrecy'));
    expect(onRead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(onRead).toHaveBeenCalledOnce();
    expect([...(onRead.mock.calls[0]?.[1] ?? [])]).not.toEqual([]);
  });

  it('does not count when it was gone before', () => {
    const { onRead, card } = show();
    card.follow(judged('secrecy'));
    vi.advanceTimersByTime(2999);
    card.follow(null);
    vi.advanceTimersByTime(10_000);
    card.atOnce();
    expect(onRead).not.toHaveBeenCalled();
  });

  it('needs its own time for something new', () => {
    const { onRead, card } = show();
    card.follow(judged('secrecy'));
    vi.advanceTimersByTime(2000);
    card.follow(judged('threat'));
    vi.advanceTimersByTime(2000);
    expect(onRead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('counts at once when the user deals with it', () => {
    const { onRead, card } = show();
    card.follow(judged('secrecy'));
    card.atOnce();
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('does not count in a tab that nobody sees, until somebody does', () => {
    const { onRead, card } = show();
    hidden = true;
    card.follow(judged('secrecy'));
    vi.advanceTimersByTime(10_000);
    expect(onRead).not.toHaveBeenCalled();
    hidden = false;
    turn(new Event('visibilitychange'));
    vi.advanceTimersByTime(3000);
    expect(onRead).toHaveBeenCalledOnce();
  });

  const hide = (is: boolean): void => {
    hidden = is;
    turn(new Event('visibilitychange'));
  };

  it('does not count the time in which the tab was hidden', () => {
    const { onRead, card } = show();
    card.follow(judged('secrecy'));
    vi.advanceTimersByTime(100);
    hide(true);
    vi.advanceTimersByTime(2800);
    hide(false);
    vi.advanceTimersByTime(2800);
    expect(onRead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('counts after several looks', () => {
    const { onRead, card } = show();
    card.follow(judged('secrecy'));
    for (let look = 0; look < 3; look += 1) {
      expect(onRead).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1000);
      hide(true);
      vi.advanceTimersByTime(10_000);
      hide(false);
    }
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('asks, when the page is seen again, whether another tab has shown it, unless it has been read here', () => {
    const { onSeenAgain, card } = show();
    card.follow(judged('secrecy'));
    vi.advanceTimersByTime(2000);
    hide(true);
    expect(onSeenAgain).not.toHaveBeenCalled();
    hide(false);
    expect(onSeenAgain).toHaveBeenCalledExactlyOnceWith(judged('secrecy').conversation);
    vi.advanceTimersByTime(1000);
    hide(true);
    hide(false);
    expect(onSeenAgain).toHaveBeenCalledOnce();
  });
});
