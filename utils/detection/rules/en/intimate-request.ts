import type { RuleFile } from '../rule.ts';

export const intimateRequest: RuleFile = {
  language: 'en',
  tells: { tactic: 'intimate-request' },
  rules: [
    {
      id: 'en.intimate-request.ask-nude',
      patterns: [
        '(<send>|want|wanna see|want to see) [me] ..2 (nude|nudes)',
        '(got|do you have|trade|any) [any] nudes',
        '<send> ..3 <photo> ..3 <undressed>',
        '^ nudes [please] $',
        '(show|flash) me your (body|chest|boobs|bra|underwear)',
        'take (off your|your) (top|shirt|bra|clothes) [off]',
      ],
      unless: ['@reported', '@cosmetics', "(never|don't|shouldn't) ..1 send"],
    },
  ],
};
