import type { RuleFile } from '../rule.ts';

export const meeting: RuleFile = {
  language: 'en',
  tells: { tactic: 'meeting' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.meeting.meet-secretly',
      patterns: [
        '(you|can you|could you) sneak out',
        '(meet|get|got|take you|us) ..2 (hotel|motel)',
        'meet me ..4 (alone|behind|secretly|midnight)',
        'just the two of us',
        '(stay|spend) the night with me',
        'come live (here|with me)',
        '(let me take you to|run away with)',
      ],
      unless: ['(booked|holiday|family)'],
    },
    {
      id: 'en.meeting.pick-up',
      patterns: [
        '(pick you up|pick u up) (after|from|at|around|in my)',
        "(i'll|i can|could i|i could|let me|me to|can i) (pick you up|come get you|come and get you)",
        "i'll get you from the",
      ],
      unless: ['@errands', '(dad|mum|mom|gate|practice|training)'],
    },
    {
      id: 'en.meeting.parents-out',
      patterns: [
        'come [over] ..3 your <parent> [are] (out|gone|away|asleep|leave)',
        "i'll come (before|after)",
        "i'll come by",
        "come over ..2 nobody's",
      ],
      unless: ['prayers', '(service|mass)'],
    },
    {
      id: 'en.meeting.come-over',
      patterns: [
        '(can|could|want me to|if|let|should) i (come over|come see you|visit you|come to your)',
        '(drive|fly|come) (down|up|over|out|there) [and|to] (see|meet) you',
        'would you [ever|like to|want to] meet',
        'would you (let me come|like me to come)',
        "(i want to|i'd love to|i'd like to) (come see|meet) you",
        '(want to|would you|could we|we could|like to) (meet me|hook up|meet in person)',
        'when can (we|i) (meet|see you|hook up)',
      ],
      unless: ['(homework|project|library|study|team|class|practice|group)'],
    },
    { id: 'en.meeting.meet', strength: 'weak', patterns: ['(want to|would you|can we|should) meet'] },
    {
      id: 'en.meeting.come-alone',
      patterns: ['come [_] ..4 by yourself', 'come alone', "don't bring (anyone|anybody)"],
    },
    {
      id: 'en.meeting.see-in-real',
      strength: 'weak',
      patterns: ['(meet|see) you (in person|in real life|irl)', 'wish (you were|i was) (here|there) with'],
    },
  ],
};
