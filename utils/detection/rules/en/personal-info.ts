import type { RuleFile } from '../rule.ts';

export const personalInfo: RuleFile = {
  language: 'en',
  tells: { tactic: 'personal-info' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.personal-info.asks-address',
      sender: 'any',
      patterns: [
        'do you live (near|close)',
        'what (city|town) ..2 in',
        "(what's|give me|send me|send|tell me|need|get) [the|your] address",
        'what (street|part of)',
        'what [number] is your (house|zip|address)',
        "what's your zip",
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.personal-info.asks-where',
      strength: 'weak',
      sender: 'any',
      patterns: ['(where|what city|what town) (do you|you|are you) (live|located)', 'do you live in'],
    },
    {
      id: 'en.personal-info.asks-school',
      patterns: ['what school do you', '(when|what time) do you get out', 'close to your school'],
    },
    {
      id: 'en.personal-info.asks-number',
      strength: 'weak',
      sender: 'any',
      patterns: [
        "(what's|give me|send|can i have|get) your <number>",
        'can i call you',
        'you have a phone',
        'want to talk on [the] phone',
        'hear your [sexy|sweet] voice',
      ],
    },
    {
      id: 'en.personal-info.asks-when-home',
      patterns: [
        'who [do] you live with',
        'do you live with your',
        '(when|what time) (does|will|are) your <parent>',
        'are your <parent> strict',
        '(have|got) any (brothers|sisters|siblings)',
      ],
      unless: ['home (love|honey)'],
    },
  ],
};
