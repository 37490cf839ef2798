import { openEngine } from '../../utils/detection/judging/index.ts';
import {
  answerPings,
  answerQuestions,
  call,
  isOrphaned,
  onLogChanged,
} from '../../utils/messaging/client/index.ts';
import type { Settings } from '../../utils/model/index.ts';
import { loadSettings, watchSettings } from '../../utils/settings/index.ts';
import { adapterFor } from '../../utils/sites/index.ts';
import { createChatInterface } from './chat-interface.tsx';
import { type ChatSession, startChatSession } from './chat-session.ts';
import { type Clock, systemClock } from './clock.ts';
import { createPresence } from './presence.ts';
import { idleStatus, statusOf } from './status-of.ts';
import { watchAddress } from './watch-address.ts';

/** What the wiring is made of; tests bring their own parts. */
export interface Parts {
  readonly call: typeof call;
  readonly answerPings: typeof answerPings;
  readonly answerQuestions: typeof answerQuestions;
  readonly isOrphaned: typeof isOrphaned;
  readonly onLogChanged: typeof onLogChanged;
  readonly loadSettings: typeof loadSettings;
  readonly watchSettings: typeof watchSettings;
  readonly adapterFor: typeof adapterFor;
  readonly openEngine: typeof openEngine;
  readonly clock: Clock;
}

const PARTS: Parts = {
  call,
  answerPings,
  answerQuestions,
  isOrphaned,
  onLogChanged,
  loadSettings,
  watchSettings,
  adapterFor,
  openEngine,
  clock: systemClock,
};

const phaseOf = ({ consentedAt, paused }: Settings): 'not-started' | 'paused' | 'on' =>
  consentedAt === null ? 'not-started' : paused ? 'paused' : 'on';

/**
 * Starts Vigie in one frame. Without consent, or paused, nothing of the page is read. Returns the way to stop,
 * which takes everything out of the page again, so that the script of a newer version can take over.
 */
export async function startVigie(
  window: Window & typeof globalThis,
  vigieVersion: string,
  parts: Parts = PARTS,
): Promise<() => void> {
  const adapter = parts.adapterFor(new URL(window.location.href));
  if (!adapter) return () => {};
  let settings = await parts.loadSettings();
  let session: ChatSession | null = null;
  let stopped = false;

  const presence = createPresence(parts.call, parts.clock, () => stop());
  const ui = createChatInterface(
    {
      window,
      isChatPage: adapter.isChatPage,
      call: parts.call,
      onAcquaintance: async (answer) => (await session?.answerAcquaintance(answer)) ?? false,
      onOrphaned: () => stop(),
    },
    settings,
  );

  const enter = (): void => {
    const phase = phaseOf(settings);
    if (phase === 'on') {
      session ??= startChatSession({
        window,
        adapter,
        openEngine: parts.openEngine,
        call: parts.call,
        clock: parts.clock,
        vigieVersion,
        onState(state) {
          ui.show(state);
          presence.report(statusOf(state));
        },
        onOrphaned: () => stop(),
      });
      return;
    }
    session?.stop();
    session = null;
    ui.idle(phase);
    presence.report(idleStatus(phase));
  };

  const apply = (next: Settings): void => {
    if (stopped) return;
    settings = next;
    ui.use(next);
    enter();
  };

  // A script whose extension was switched off or removed hears nothing of it, and would go on saying that it reads.
  const lookUp = (): void => {
    if (parts.isOrphaned()) stop();
  };
  const { document } = window;
  window.addEventListener('focus', lookUp);
  document.addEventListener('visibilitychange', lookUp);

  const cameBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    presence.repeat();
    // Changes made while the page was away may never be told to it.
    void parts.loadSettings().then(apply);
  };
  window.addEventListener('pageshow', cameBack);

  const ends = [
    () => window.removeEventListener('pageshow', cameBack),
    () => window.removeEventListener('focus', lookUp),
    () => document.removeEventListener('visibilitychange', lookUp),
    parts.answerPings(),
    parts.answerQuestions({
      'self-test': (practice) => session?.selfTest(practice) ?? null,
    }),
    parts.onLogChanged(() => session?.logChanged()),
    parts.watchSettings(apply),
    watchAddress(window, () => {
      if (!session) enter();
    }),
  ];

  function stop(): void {
    if (stopped) return;
    stopped = true;
    for (const end of ends) end();
    session?.stop();
    presence.stop();
    ui.remove();
  }

  enter();
  return stop;
}
