import { describe, expect, it } from 'vitest';
import { type Situation, situationOf } from '../../../../components/card/situation.ts';
import { STEPS } from '../../../../components/card/steps.ts';
import { COMBINATIONS } from '../../../../utils/detection/levels/combinations.ts';
import { TACTICS } from '../../../../utils/model/index.ts';
import { assessed, reason } from './assessments.ts';

const about = (...names: readonly string[]): Situation =>
  situationOf(assessed('danger', { contributions: names.map((name) => reason(name, { floor: 'warning' })) }));

describe('what a card is about', () => {
  it.each([
    [['flattery', 'intimate-request'], 'intimate'],
    [['intimate-request', 'age-said-before-request'], 'intimate-age-known'],
    [['intimate-request', 'threat'], 'blackmail'],
    [['payment-demand', 'blackmail'], 'blackmail'],
    [['threat', 'harm-coercion'], 'harm'],
    [['payment-demand'], 'payment'],
    [['payment-demand', 'meeting'], 'payment'],
    [['payment-demand', 'intimate-request'], 'intimate'],
    [['account-takeover'], 'takeover'],
    [['meeting', 'off-platform'], 'meeting'],
    [['offer', 'sexual-talk'], 'bargain'],
    [['offer', 'authority'], 'fame'],
    [['offer', 'authority', 'intimate-request'], 'intimate'],
    [['sexual-talk', 'off-platform'], 'sexual'],
    [['off-platform', 'secrecy'], 'elsewhere'],
    [['age-probe', 'flattery'], 'general'],
  ] as const)('%j: %s', (names, situation) => {
    expect(about(...names)).toBe(situation);
  });

  it('is a notice below a warning, whatever was seen', () => {
    expect(situationOf(assessed('notice', { contributions: [reason('threat')] }))).toBe('notice');
  });

  it('speaks of "no" and not of blackmail or age between people of like age', () => {
    const contributions = [reason('intimate-request'), reason('age-said-before-request')];
    expect(situationOf(assessed('warning', { contributions, betweenPeers: true }))).toBe('intimate-peers');
  });

  it('calls a threat in a quarrel, which brings no warning by itself, no blackmail', () => {
    const contributions = [reason('threat', { floor: 'notice' }), reason('meeting')];
    expect(situationOf(assessed('warning', { contributions }))).toBe('meeting');
  });

  it('says first not to pay where money is demanded without a threat, and to block', () => {
    expect(STEPS[about('payment-demand')][0]).toBe('step.do-not-pay');
    expect(STEPS[about('payment-demand')]).toContain('step.block');
  });

  it('says that the account may be stolen where a code or money is asked for', () => {
    for (const name of ['account-takeover', 'payment-demand']) {
      expect(STEPS[about(name)], name).toContain('step.check-account');
    }
  });

  it('never says to block before keeping the words', () => {
    for (const [situation, steps] of Object.entries(STEPS)) {
      const block = steps.indexOf('step.block');
      if (block >= 0) expect(steps.slice(0, block), situation).toContain('step.keep');
    }
  });

  it('has something to do first for whatever the engine can give as a reason', () => {
    for (const name of [...TACTICS, ...COMBINATIONS.map((combination) => combination.reason)]) {
      expect(STEPS[about(name)].length, name).toBeGreaterThan(1);
    }
  });
});
