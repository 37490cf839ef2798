import type { RuleFile } from '../rule.ts';

export const paymentDemand: RuleFile = {
  language: 'en',
  tells: { tactic: 'payment-demand' },
  rules: [
    {
      id: 'en.payment-demand.pay-or-else',
      patterns: [
        '(pay|send|give) [me] [at least] ($|£|€) # [or|and|if|to]',
        '(pay|send|give) [me] [at least] # <money>',
        '(pay|pay me|pay up) [now] (or|and i|if)',
        '(send|buy|get) ..3 <gift-card> ..3 (code|codes|or|and|now)',
      ],
      unless: ['(lunch|ticket*|pizza|gas|rent|uber)'],
    },
  ],
};
