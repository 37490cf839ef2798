import type { RuleFile } from '../rule.ts';

export const secrecy: RuleFile = {
  language: 'en',
  tells: { tactic: 'secrecy' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.secrecy.keep-secret',
      patterns: [
        'keep (this|it|that|us|things) ..3 (secret|between us|to yourself|private|quiet)',
        'our [little|own] secret',
        '(just|stay|stays|only|this is|strictly) between (us|you and me)',
        '(keep|have) a secret',
        'strictly confidential',
        "it's (gotta|got to|has to) be a secret",
      ],
      unless: ['@surprise', 'asks ..3 secret', 'i keep'],
    },
    {
      id: 'en.secrecy.tell-nobody',
      patterns: [
        "(don't|never|you can't|better not) [ever] (tell|mention|show) ..2 (anyone|a soul|nobody|<your-people>|the others|them about us|them were talking|them we're talking)",
        'not a word to',
        '(nobody|no one) (can|has to|needs to|must|will) [ever] (know|find out)',
        "your <parent> (doesn't|don't|can't|won't|wouldn't) [have to|need to] (know|understand)",
        "don't (let|want) your <parent> [to] (know|see|find)",
        '(if|do|does) your <parent> [ever] (know|knew|find out|finds out|found out)',
        '(tell|told) (anyone|<your-people>) about (me|us)',
        "don't say we're",
      ],
      unless: ['@surprise', "i (don't|never) tell"],
    },
    {
      id: 'en.secrecy.hide-from-parents',
      patterns: [
        'hide (everything|your phone)',
        'hide (it|this) from',
        "(your <parent>|she|they) (can't|won't) (see|track|find|check) (it|this|anything|you)",
        'without your <parent> (knowing|seeing)',
        '(leave your phone|keep your phone) (home|off|at home)',
        'need to bother your <parent>',
        '(keep|hide) ..2 from your <parent>',
      ],
      unless: ['@surprise'],
    },
    {
      id: 'en.secrecy.delete-messages',
      patterns: [
        '(delete|erase|clear|wipe) [all] [of] (our|your|these|the|this|that) [old] <message>',
        '(delete|erase|wipe|clear) (it|them|this|that|everything) (after|when|once|here|as we go|now)',
        'delete as we go',
      ],
      unless: ['(my|i|phone|app|it) ..1 (deleted|delete|cleared)', '@surprise'],
    },
    {
      id: 'en.secrecy.cover-story',
      patterns: [
        "(say|tell (them|her|him|your <parent>)) (you're|=ur|it's|i'm) ..3 (friend|friends|sleepover|meeting|library)",
        "if (she|he|they|anyone|your <parent>) (asks|ask) ..2 (i'm|say|tell)",
        'save me as',
        "(tell|say) [them] you're 18",
      ],
    },
    {
      id: 'en.secrecy.no-traces',
      patterns: [
        'disappearing (messages|mode)',
        '(less|without a|no) [of a] (trail|trace)',
        'secret (chat|folder)',
        'safer for us',
      ],
      unless: ['(cake|cat)'],
    },
    {
      id: 'en.secrecy.just-for-me',
      strength: 'weak',
      patterns: [
        '(just|only) for me',
        "(i won't|never|not gonna) [ever] (show|share) ..2 (anyone|a soul|nobody)",
        'nobody (sees|will see)',
        'trust me',
      ],
    },
  ],
};
