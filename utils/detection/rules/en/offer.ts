import type { RuleFile } from '../rule.ts';

export const offer: RuleFile = {
  language: 'en',
  tells: { tactic: 'offer' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.offer.pays-for-pictures',
      patterns: [
        'pay [you] ..4 (for|per|a|if) ..2 <mine>',
        '# [<money>] (a|per|for a|for each|each) [cute] <mine>',
        '(envoie a|per|another|one) nude',
        'pay you to (send|show|pose)',
        'pay right away',
        'pay # a (set|pic)',
      ],
      unless: ['@errands', '(frame|paid)'],
    },
    {
      id: 'en.offer.easy-money',
      patterns: [
        '(easy|quick|fast) (money|cash)',
        'make [some] money (online|with|fast)',
        'sugar (daddy|baby)',
        'spoil you',
        '# an hour easy',
      ],
      unless: ['(sponsor|raffle)'],
    },
    {
      id: 'en.offer.gifts',
      patterns: [
        '(buy|get|gift) you [a|an|some] [new] (phone|clothes|iphone|something nice|gifts|anything|whatever|lingerie|cam|alcohol|beer)',
        '(buy|get) you (anything|whatever)',
        'which ..2 you want ..1 buy',
        '(get|buy) the tickets',
        'just sent you another',
        "i'll pay [your|for your] (phone|nitro|sub)",
      ],
      unless: ['(lunch|chips|food|birthday|christmas|coffee|fries|pizza)'],
    },
    { id: 'en.offer.alcohol', strength: 'weak', patterns: ['do you (drink|smoke|party)'] },
    {
      id: 'en.offer.game-currency',
      patterns: [
        '(give|gift|buy|get|pay|send|sent) you ..2 <currency>',
        '(give|gift|pay|send) your <currency>',
        '(want|need) [the|some|free] [new] <currency>',
      ],
      unless: ['(if you (beat|win)|giveaway|trade)'],
    },
    {
      id: 'en.offer.fame',
      patterns: [
        'make you [so] (famous|a star|rich|a model|viral)',
        'get you # [k] (followers|views)',
        'i boost you',
        '(could|should) be a [great] model',
        'you have [real|so much] potential',
        'free clothes',
      ],
    },
  ],
};
