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
        '(see|get|want|need) ..1 (nudes|a nude|your nude|dick pic)',
        'got nudes',
        '(envoie a|per|another|one) nude',
        '(send|show|wear) ..2 something [more] (sexy|spicy)',
      ],
      unless: ['i [still] (have|got) ..3 <nude>', '<ask> ..3 (noods) outside'],
    },
    {
      id: 'en.intimate-request.undressed-picture',
      patterns: [
        '<photo> ..3 (naked|undressed|nothing (on|under)|(without|no) [your] <cloth>|in your <underwear>|<cloth> off)',
        '(one|turn ..2) ..1 (without|no) <cloth>',
        '<undressed> now you',
        '<underwear> <photo>',
        'one in your <underwear>',
        '(send|show|see) ..2 (topless|naked)',
        'bra off one',
        'topless <photo>',
        '(see|show) ..1 you ..2 <undressed>',
        'under (those|your) clothes',
      ],
      unless: ['(filter|glasses)'],
    },
    {
      id: 'en.intimate-request.undress-on-cam',
      patterns: [
        'take [off] your <cloth>',
        'take (it|=urs) off',
        'take off your <cloth>',
        'flash me',
        '(remove|unbutton) your <cloth>',
        'cam ..3 (<undressed>)',
        '(get|be) naked',
      ],
      unless: ['(take off|off) ..4 (wash|laundry|wet|shower|iron)'],
    },
    {
      id: 'en.intimate-request.wants-to-see-body',
      patterns: ['(see|show|show me) your [whole] <body>', '<photo> of your (<body>)'],
      unless: ['(body of|art|gym|brand)'],
    },
    { id: 'en.intimate-request.bare-words', patterns: ['^ nudes [📸|please] $', '^ naked please'] },
  ],
};
