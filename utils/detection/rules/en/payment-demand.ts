import type { RuleFile } from '../rule.ts';

export const paymentDemand: RuleFile = {
  language: 'en',
  tells: { tactic: 'payment-demand' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.payment-demand.pay-or-else',
      patterns: [
        'pay [me|up] [<money>] [#] or (i|it|else|she|he|your|they|<they>)',
        '# [<money>] [a week|more|tonight|on <gift-card>] or i [just] (post|leak|tell|upload)',
        '# [<money>] [a week|more|tonight|on <gift-card>] or <they> [will|all] (gets|see|sees|opens)',
        'bitcoin ..2 or',
        'on <gift-card> ..4 or',
        'if you do not pay me',
        "if you don't pay (me|i|today)",
        'paid ..3 (# more|another)',
      ],
      unless: ['(lunch|rent|selling it|late fee|library|everyone reads)'],
    },
    {
      id: 'en.payment-demand.money-for-deletion',
      patterns: [
        "(# [<money>|more]|pay|money|<gift-card>) ..3 and (i'll|i|it's|ill) [will] (delete|erase|gone|forgive|leave you alone)",
        '(delete|remove) (it|the video|them) (for|if you pay|when you pay)',
        "# <money> and it's gone",
      ],
      unless: ['(storage|app|game)'],
    },
    {
      id: 'en.payment-demand.prepaid-codes',
      patterns: [
        '(send|buy|get|pay) ..5 (<gift-card>|cards) ..3 (code|codes)',
        'send [the] money (by|via|with) <gift-card>',
        'in (prepaid|gift|steam) cards',
        '# on (apple|steam|gift) cards',
        '# on <gift-card>',
      ],
      unless: ['(owe|splitting|raffle|lunch|bday|monzo)'],
    },
    {
      id: 'en.payment-demand.pay-now',
      patterns: [
        'send [me] the money (now|today|by)',
        'find the money or',
        'how much you got $',
        'pay a fine',
        '# min to pay',
        '^ pay (me|up) now',
        'pay # or',
        'how much money can you get',
      ],
      unless: ['(lunch|ticket*|shopping|bank)'],
    },
  ],
};
