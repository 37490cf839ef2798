import { describe, expect, it } from 'vitest';
import { cardTexts, createTranslator, tacticsTexts } from '../../../utils/i18n/index.ts';
import { LOCALES, TACTICS } from '../../../utils/model/index.ts';

/**
 * What the rules of a tactic do not know must not be in its words: that a no came before (dares and guilt are
 * pressure too), what is threatened, that a meeting is secret, whom an order is to hurt.
 */
const NOT_KNOWN = {
  pressure: /tu as dit non|ton (« )?non|you said no|your (“)?no/i,
  threat: /montrer|show/i,
  meeting: /cach|secret/i,
  'harm-coercion': /te faire du mal|yourself/i,
} as const;

describe.each(LOCALES)('the words for signs say only what was said, %s', (locale) => {
  const t = createTranslator(locale, cardTexts, tacticsTexts);

  it.each(Object.entries(NOT_KNOWN))('%s', (tactic, claim) => {
    const known = TACTICS.find((name) => name === tactic);
    if (!known) throw new Error(`no tactic "${tactic}"`);
    expect(t(`tactic.${known}`)).not.toMatch(claim);
    expect(t(`why.${known}`)).not.toMatch(claim);
  });

  it('headings of meetings and orders', () => {
    expect(t('situation.meeting')).not.toMatch(NOT_KNOWN.meeting);
    expect(t('situation.harm')).not.toMatch(NOT_KNOWN['harm-coercion']);
  });

  it('no adult where the age is only vague, no gap where the other age may be unknown', () => {
    expect(t('why.age-gap')).not.toMatch(/adulte?/i);
    expect(t('combination.sexual-talk-across-ages')).not.toMatch(/écart|gap/i);
  });
});
