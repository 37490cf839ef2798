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
        'do you live (near|close|around)',
        'what (city|town) ..2 in',
        "(what's|gimme|give me|send me|send|tell me|need|get) [the|your] [exact|full|home] address",
        'what (street|part of)',
        'what [number] is your (house|street|zip|address)',
        "what's your (zip|street)",
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.personal-info.asks-where',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(where|what city|what town|what state) [abouts] (do you|you|are you) (live|located)',
        'do you live in',
      ],
    },
    {
      id: 'en.personal-info.asks-school',
      patterns: [
        '(what|which) school do you',
        "what's your school",
        '(when|what time) do you get (out|off|home)',
        'close to your school',
      ],
    },
    {
      id: 'en.personal-info.asks-number',
      strength: 'weak',
      sender: 'any',
      patterns: [
        "(what's|give me|send|can i have|can i get|get) your [phone] <number>",
        'can i (call|ring) you',
        'you have a (phone|cell)',
        '(want|want to|can we) talk on [the] phone',
        'hear your [sexy|cute|sweet] voice',
      ],
    },
    {
      id: 'en.personal-info.asks-when-home',
      patterns: [
        'who [do|else] you live with',
        "who's home",
        'do you live with your',
        '(when|what time) (do|does|will|are|is) your <parent>',
        '(is|are) your <parent> strict',
        '(have|got) any (brothers|sisters|siblings)',
      ],
      unless: ['home (love|honey)'],
    },
  ],
};
