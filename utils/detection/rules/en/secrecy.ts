import type { RuleFile } from '../rule.ts';

export const secrecy: RuleFile = {
  language: 'en',
  tells: { tactic: 'secrecy' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.secrecy.keep-secret',
      patterns: [
        'keep (this|it|that) ..3 (secret|between us|to yourself)',
        'our [little] secret',
        '(just|stays) between (us|you and me)',
        'keep a secret',
        'strictly confidential',
        '(stay|has to stay|keep this) [a] secret',
      ],
      unless: ['@surprise', 'asks ..3 secret', 'i keep'],
    },
    {
      id: 'en.secrecy.tell-nobody',
      patterns: [
        "(don't|never|you can't) (tell|mention|show) ..2 (anyone|nobody|<your-people>|the others|them about us|them we're talking)",
        'not a word to',
        'nobody (can|has to|will) know',
        "your <parent> (doesn't|won't) [have to] (know|understand)",
        "don't let your <parent> know",
        '(if|does) your <parent> (know|finds out|found out)',
        'tell (anyone|<your-people>) about (me|us)',
        "don't say we're",
        'if (she|they|he|anyone) (finds|found|find) out',
        "don't let your <parent> (see|know|find)",
        "i won't tell if",
        "won't tell anyone if you",
      ],
      unless: ['@surprise', "i (don't|never) tell"],
    },
    {
      id: 'en.secrecy.hide-from-parents',
      patterns: [
        'hide everything',
        'hide this from',
        "(your <parent>|she) (can't|won't) (see|track) (it|anything)",
        'without your <parent> knowing',
        '(leave your phone|keep your phone) (home|off)',
        'need to bother your <parent>',
        '(keep|hide) ..2 from your <parent>',
      ],
      unless: ['@surprise'],
    },
    {
      id: 'en.secrecy.delete-messages',
      patterns: [
        '(delete|clear) (our|these|the|this) <message>',
        '(delete|wipe) (it|everything) (after|when|here)',
        'delete as we go',
      ],
      unless: ['(my|i|phone|app|it) ..1 (deleted|delete|cleared)', '@surprise'],
    },
    {
      id: 'en.secrecy.cover-story',
      patterns: [
        "(say|tell (her|your <parent>)) (you're|it's) ..3 (friends|meeting)",
        "if she asks ..2 i'm",
        'save me as',
      ],
    },
    {
      id: 'en.secrecy.no-traces',
      patterns: ['disappearing messages', 'less [of a] trail', 'safer for us'],
      unless: ['(cake|cat)'],
    },
    {
      id: 'en.secrecy.just-for-me',
      strength: 'weak',
      patterns: ['just for me', "i won't show ..2 a soul", 'nobody sees', 'trust me'],
    },
  ],
};
