import type { Health, Settings, TabStatus } from '../../utils/model/index.ts';

/** Whether Vigie protects the page behind the popup, in the kinds that the user must be able to tell apart. */
export type Protection =
  | { readonly kind: 'not-started' | 'paused' | 'elsewhere' | 'not-running' | 'starting' | 'no-answer' }
  | { readonly kind: 'watching'; readonly health: Health; readonly messagesRead: number };

/** What could be learnt of the tab. `site`: its address is one that Vigie reads. */
export type TabView = 'no-answer' | { readonly site: boolean; readonly status: TabStatus | null };

/** The user's own choice comes first: nothing else matters while Vigie may not read. */
export function protectionOf(settings: Pick<Settings, 'consentedAt' | 'paused'>, tab: TabView): Protection {
  if (settings.consentedAt === null) return { kind: 'not-started' };
  if (settings.paused) return { kind: 'paused' };
  if (tab === 'no-answer') return { kind: 'no-answer' };
  const { site, status } = tab;
  if (!status) return { kind: site ? 'not-running' : 'elsewhere' };
  // The page has not heard of the choice yet, or has not looked at itself yet.
  if (status.phase !== 'on' || !status.health) return { kind: 'starting' };
  return { kind: 'watching', health: status.health, messagesRead: status.messagesRead };
}

export type Tone = 'on' | 'rest' | 'trouble';

/** `trouble`: the user may believe to be protected and isn't, or not fully. */
export function toneOf(protection: Protection): Tone {
  if (protection.kind === 'watching') {
    const { state } = protection.health;
    if (state === 'reading') return 'on';
    return state === 'degraded' || state === 'blind' ? 'trouble' : 'rest';
  }
  return protection.kind === 'not-running' || protection.kind === 'no-answer' ? 'trouble' : 'rest';
}
