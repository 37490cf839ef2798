import { describe, expect, it } from 'vitest';
import { type BadgeState, badgeFor } from '../../../entrypoints/background/badge.ts';
import { combineFrames } from '../../../entrypoints/background/combine-frames.ts';
import { HEALTH_STATES, type HealthState, LEVELS, type TabStatus } from '../../../utils/model/index.ts';
import { status } from './extension.ts';

const health = (state: HealthState): Partial<TabStatus> => ({ health: { state, reason: 'ok' } });

describe('badgeFor', () => {
  it.each<[string, TabStatus | null, boolean, BadgeState, string]>([
    ['no consent, another site', null, false, 'not-started', 'off'],
    ['consent, another site', null, true, 'elsewhere', ''],
    ['no consent', status({ phase: 'not-started', health: null }), false, 'not-started', 'off'],
    ['paused', status({ phase: 'paused', health: null }), true, 'paused', 'II'],
    ['reading', status(), true, 'reading', '•'],
    ['reading, a notice', status({ level: 'notice', tactics: ['off-platform'] }), true, 'reading', '•'],
    ['reading with difficulty', status(health('degraded')), true, 'degraded', '~'],
    ['cannot read', status(health('blind')), true, 'blind', '!'],
    ['no chat open', status(health('no-chat')), true, 'idle', ''],
    ['nobody signed in', status(health('logged-out')), true, 'idle', ''],
    ['not known yet', status({ health: null }), true, 'idle', ''],
    ['warning', status({ level: 'warning', tactics: ['secrecy', 'isolation'] }), true, 'warning', '2'],
    ['the user is in distress', status({ distress: true }), true, 'distress', '+'],
    ['distress beside a notice', status({ level: 'notice', distress: true }), true, 'distress', '+'],
    ['distress and a warning', status({ level: 'warning', distress: true }), true, 'warning', '1'],
    ['danger', status({ level: 'danger', tactics: ['threat', 'leverage'] }), true, 'danger', '2!'],
    ['a warning by a combination alone', status({ level: 'warning' }), true, 'warning', '1'],
    [
      'a warning while reading got hard',
      status({ ...health('blind'), level: 'warning' }),
      true,
      'warning',
      '1',
    ],
  ])('%s', (_name, tab, consented, state, text) => {
    expect(badgeFor(tab, consented)).toMatchObject({ state, text });
  });

  it('never looks the same for "reads" and "cannot read", for warning and danger', () => {
    const looks = (tab: TabStatus): string => badgeFor(tab, true).text;
    expect(looks(status())).not.toBe(looks(status(health('blind'))));
    expect(looks(status({ level: 'warning' }))).not.toBe(looks(status({ level: 'danger' })));
    expect(looks(status({ level: 'warning' }))).not.toBe(looks(status(health('blind'))));
  });

  it('fits on a badge', () => {
    for (const level of LEVELS) {
      for (const state of HEALTH_STATES) {
        const tactics = Array.from({ length: 22 }, () => 'threat' as const);
        expect(badgeFor(status({ level, tactics, ...health(state) }), true).text.length).toBeLessThanOrEqual(
          4,
        );
      }
    }
  });
});

describe('combineFrames', () => {
  it('is nothing of nothing', () => expect(combineFrames([])).toBeNull());

  it('shows the gravest level of all frames', () => {
    const danger = status({ level: 'danger', ...health('reading') });
    expect(combineFrames([status(health('blind')), danger, status()])).toEqual(danger);
  });

  it('shows a chat that cannot be read before one that can, and any chat before none', () => {
    const blind = status(health('blind'));
    expect(combineFrames([status(), blind])).toEqual(blind);
    expect(combineFrames([blind, status()])).toEqual(blind);
    expect(combineFrames([status(health('no-chat')), status()])).toEqual(status());
    expect(combineFrames([status({ health: null }), status(health('no-chat'))])).toEqual(
      status(health('no-chat')),
    );
  });

  it('says that the user is in distress, in whichever frame', () => {
    const frames = [status({ level: 'notice' }), status({ distress: true })];
    expect(combineFrames(frames)).toMatchObject({ level: 'notice', distress: true });
  });

  it('says that something is unsaved, in whichever frame', () => {
    const frames = [status({ level: 'danger' }), status({ unsaved: true })];
    expect(combineFrames(frames)).toMatchObject({ level: 'danger', unsaved: true });
  });
});
