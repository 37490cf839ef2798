import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'en',
  tells: { tactic: 'meeting' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.meeting.meet-secretly',
      patterns: [
        'you sneak out',
        '(meet|get) ..2 (hotel|motel)',
        'meet me ..4 behind',
        'just the two of us',
        'spend the night with me',
        'come live (here|with me)',
        'let me take you to',
        'meet ..4 just us',
      ],
      unless: ['(booked|holiday|family)'],
    },
    {
      id: 'en.meeting.pick-up',
      patterns: [
        'pick you up (after|at)',
        "(i'll|i can|i could|me to) (pick you up|come get you)",
        "i'll get you from the",
      ],
      unless: ['@errands', '(dad|mum|mom|gate|practice|training)'],
    },
    {
      id: 'en.meeting.parents-out',
      patterns: [
        'come ..3 your <parent> [are] out',
        "i'll come (before|after)",
        "i'll come by",
        "come over ..2 nobody's",
      ],
      unless: ['prayers', '(service|mass)'],
    },
    {
      id: 'en.meeting.come-over',
      patterns: [
        '(can|if|should) i (come over|come see you)',
        '(drive|come) (up|out|there) [and|to] (see|meet) you',
        'would you [want to] meet',
        "(i want to|i'd like to) meet you",
        '(want to|would you) (meet me|hook up)',
        'when can we meet',
      ],
      unless: ['(homework|project|library|study|team|class|practice|group)'],
    },
    { id: 'en.meeting.meet', strength: 'weak', patterns: ['(want to|would you|can we|should) meet'] },
    { id: 'en.meeting.come-alone', patterns: ['come ..4 by yourself', 'come alone', "don't bring anyone"] },
    {
      id: 'en.meeting.see-in-real',
      strength: 'weak',
      patterns: ['(meet|see) you (in person|irl)', 'wish (you were|i was) (here|there) with'],
    },
  ],
};
