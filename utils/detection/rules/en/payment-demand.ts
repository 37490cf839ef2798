import type { RuleFile } from '../rule.ts';

export const paymentDemand: RuleFile = {
  language: 'en',
  tells: { tactic: 'payment-demand' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.payment-demand.pay-or-else',
      patterns: [
        'pay [me|up|us] [<money>] [#] (or|otherwise) (i|it|she|he|your|they|<they>|we|everyone)',
        '# [<money>] [a week|more|tonight|on <gift-card>] or i [just] (post|leak|tell|upload)',
        '# [<money>] [a week|more|tonight|on <gift-card>] or <they> [will|all] (gets|see|sees|opens)',
        'bitcoin ..2 or',
        'on <gift-card> ..4 or',
        'if you do not pay me',
        "if you don't pay (me|i|today|us|by|the|then|we|now)",
        'paid ..3 (# more|another)',
        "(<money>|#|<pay-by>|pay|wallet|robux|transfer|money) ..5 (or|otherwise|else|unless) (i|i'll|we|it|your|everyone|they|the|his|this|these|he|she) [just|will|all|gonna|begin|start|whole] (post|posting|leak|send|tag|share|tell|start|begin|go|goes|gets|see|sees|vid|video|pics|comes|show|message|upload|expose|sending|mum|mom|dad|followers|school|friends) ",
        '(pay|<money> #|# <money>|<money>|robux|everything you have|the lot|limiteds|skins) ..8 ((not|to not|so i dont|so it doesnt|wont|dont|never|stay|stays) (leak|get out|leaked|posted|post|share|private|leaking)|nobody (sees|finds out|knows|gets)|no one (sees|finds out|knows))',
        "(i'll|i will|i) (leave you alone|disappear|go away|stop|forget it|be gone) ..3 (for #|if you pay|when you pay|once you pay|after you pay|for <money>)",
      ],
      unless: [
        '(lunch|rent|selling it|late fee|library|everyone reads|ticket|tickets|cinema|pizza|discount|jersey|jacket|booking|deposit)',
      ],
    },
    {
      id: 'en.payment-demand.money-for-deletion',
      patterns: [
        "(# [<money>|more]|pay|money|<gift-card>|<money> #) ..4 (and|then|to|i|so|we) (i'll|i|it's|ill|we|they're|it) [will|get|can|is|are] (delete|erase|gone|forgive|leave you alone|erased|deleted|wiped|remove|removed|disappear*|wipe)",
        '(delete|remove|erase|wipe|take down|scrub|taken down|deleted|removed) [it|the video|them|the pics|everything|the vid|all|your pics|off the site] (for # <money>|for <money>|for a (small|little) (fee|price)|if you pay|when you pay|once you pay|after you pay|after payment)',
        "# <money> and it's gone",
        '(<money> #|# <money>|<pay-by>|fee|pay|payment|# in|paid) ..6 (delete|deleted|erase|erased|wipe|wiped|scrub|scrubbed|gone for good|taken down|take it down|take them down|remove it|removed|i delete|disappear forever|goes away)',
        '(small|removal|takedown|deletion) fee',
        '(cloud|other|backup|second|last) (copy|copies|backup) ..3 (extra|#|more|cost|costs|pay)',
        'new (month|week) ..1 (price|payment|pay)',
      ],
      unless: [
        '(storage|app|game|ads|advert*|account|subscription|tattoo|stain|netflix|spotify|library|late)',
      ],
    },
    {
      id: 'en.payment-demand.prepaid-codes',
      patterns: [
        '(send|buy|get|pay|scratch) ..5 (<gift-card>|cards|gift cards|steam cards) ..4 (code|codes|photo of|pic of|back|number|numbers)',
        'send [the] money (by|via|with) <gift-card>',
        'in (prepaid|gift|steam) cards',
        '# on (apple|steam|gift) cards',
        '# on <gift-card>',
        'scratch [off] ..3 (code|codes|card|cards|back|panel|number)',
        '(send|pay|transfer|give) ..3 # ..2 (by|via|on|in|with|through|to|using|over) <pay-by>',
        '(transfer|send|pay) ..3 (to|into) (this|my|the) (wallet|iban|address|btc|crypto)',
        '(have|got|know how to use|buy|get|send) (crypto|bitcoin|btc|usdt|ethereum)',
        '# [<money>] ..1 (in|of|worth of|as) (bitcoin|btc|crypto|gift cards|giftcards|vouchers|usdt|steam|paysafe)',
      ],
      unless: [
        '(owe|splitting|raffle|lunch|bday|birthday|monzo|christmas|invest|stocks|hoodie|jacket|tickets|ticket|pizza)',
      ],
    },
    {
      id: 'en.payment-demand.card-amount',
      strength: 'weak',
      patterns: [
        '# [<money>] ..1 <pay-by>',
        '<pay-by> [me] # ',
        '(use|take|borrow|steal|nick|get|grab) [it|some|money|the money] [from|off|out of] your (<parent>|moms|nan|nans|gran|grans) (card|purse|wallet|money|bank|account|credit card|visa|savings)',
        '(borrow|get it|take it|ask|steal it) (from|off) your (<parent>|nan|gran|grandma|grandparents)',
        'how much (money|cash|robux|savings|do) [do] you (have|got)',
        '(price|fee) (went up|goes up|is going up|just went up|doubles|doubled|has gone up)',
        'how much (have you got|can you (get|pay|send|find)|you have)',
        '(send|pay) (what you have|what you got|everything you|all you have)',
      ],
      unless: ['(lunch|trip|ticket*|dress|bike|shopping|cinema|collection|for sale|price|size)'],
    },
    {
      id: 'en.payment-demand.pay-now',
      patterns: [
        'send [me] the money (now|today|by|tonight|first|or)',
        'find the money (or|by|somehow)',
        'how much you got $',
        'pay a fine',
        '# min to pay',
        '^ pay (me|up|us) (now|today|tonight|by)',
        'pay # or',
        'how much money can you get',
        '(pay|send) (me|us) ..2 (every (week|month|friday)|weekly|monthly|each week)',
        'owe us (now|for (the|what)|or|money)',
        'we say when (its|it is|youre) (paid|done)',
      ],
      unless: ['(lunch|ticket*|shopping|bank|dinner money|bus fare|subs|membership|allowance|pocket money)'],
    },
  ],
};
