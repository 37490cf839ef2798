import type { RuleFile } from '../rule.ts';

export const intimateRequest: RuleFile = {
  language: 'en',
  tells: { tactic: 'intimate-request' },
  unless: ['@reported', '@cosmetics', '@denied'],
  rules: [
    {
      id: 'en.intimate-request.ask-nude',
      patterns: [
        '<ask> ..2 <nude>',
        '(any|got) (nudes|naked <photo>)',
        '(envoie|another|one|per|for a) (nude|nudes)',
      ],
      unless: ['i [still] (have|got) ..3 <nude>', '<ask> ..3 (noods) outside'],
    },
    {
      id: 'en.intimate-request.undressed-picture',
      patterns: [
        '<photo> ..3 (naked|topless|undressed|nothing (on|under)|(without|no) [your] <cloth>|in your <underwear>|<cloth> off)',
        '(one|another|me|turn ..2) ..1 (without|no) [your] <cloth>',
        '<undressed> now you',
        '<underwear> <photo>',
        'one in your <underwear>',
        '(send|show|see) ..2 (topless|naked)',
        '(bra|shirt|top|clothes) off one',
        'topless <photo>',
        '(see|show|like) ..1 you ..2 <undressed>',
      ],
      unless: ['(filter|glasses)'],
    },
    {
      id: 'en.intimate-request.undress-on-cam',
      patterns: [
        'take [off] your [<cloth>] <cloth>',
        'take (yours|it|=urs) [all] off',
        'take off (your|the) <cloth>',
        '(flash|strip for|undress for) me',
        '(remove|lose|lift|unbutton) your <cloth>',
        'cam ..3 (<undressed>)',
        '(get|be) (naked|undressed)',
      ],
      unless: ['(take off|off) ..4 (wash|laundry|wet|shower|iron)'],
    },
    {
      id: 'en.intimate-request.wants-to-see-body',
      patterns: [
        '(see|show|show me) your [sexy|hot|naked|nice|bare|whole] (<body>|butt)',
        '<photo> of your (<body>)',
      ],
      unless: ['(body of|art|gym|brand)'],
    },
    {
      id: 'en.intimate-request.bare-words',
      patterns: ['^ nudes [please|📸|now] $', '^ nude [pic] [please] $', '^ (naked|topless) please'],
    },
  ],
};
