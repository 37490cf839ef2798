import type { RuleFile } from '../rule.ts';

export const leverage: RuleFile = {
  language: 'en',
  tells: { tactic: 'leverage' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.leverage.has-pictures',
      patterns: [
        'i [still|already] (have|got|saved|kept|screenshotted) [all|every] [of] your [old] <mine>',
        '(still|i) (got|have) (your|ur) [old] (nudes|nude|video|screenshots)',
        '(still|i) (got|have) the [old] (nudes|video|screenshots)',
        '(got|have) (nudes|a nude|screenshots|pics|video|videos) of you',
        'kept (every|all) [the|ur|your] (pic|pics)',
        '(see|look at) this (screenshot|recording|video)',
        "that's your (face|moms account)",
        'you belong to me',
        'prove you belong to me',
        'found your (intimate|private)',
        'got every screenshot',
      ],
      unless: ['(deleted|draft|trip|homework|notes|phone|cute|lock screen|bus|concert|baby)'],
    },
    {
      id: 'en.leverage.recorded',
      patterns: [
        'i [just|screen|secretly] (recorded|screenshotted|filmed) (everything|it all|you|our|that|this call|the (call|video))',
        '(took|got|have) (screenshots|a recording)',
      ],
      unless: ['(lecture|game|match|goal|song|lesson)'],
    },
    {
      id: 'en.leverage.has-contacts',
      patterns: [
        '(got|have) [all|a list of] your [whole|entire] (follower|following|followers|friends|friend|contacts|contact|family)',
        '(found|got|have|know) your (moms|dads|mom|dad|sisters|parents) (account|insta|page|job|work)',
        'i have your page',
      ],
      unless: ['(class|team)'],
    },
    {
      id: 'en.leverage.fake-pictures',
      patterns: [
        '(deepfake|deep fake|ai nude|ai nudes|fake nude|fake nudes) of you',
        '(app|ai|bot) ..1 (undressed|undress|makes) (you|them)',
        '(make|made) you (naked|nude)',
        'made ..2 from your ..1 (pic|pics|photos)',
      ],
      unless: ['(capybara|cat|dog|meme)'],
    },
    {
      id: 'en.leverage.fake-on-body',
      strength: 'strong',
      patterns: ['your face on a (naked|nude) body', 'your face on a nude'],
    },
    {
      id: 'en.leverage.countdown',
      patterns: [
        'you have # (min|mins|minutes|hours) to (pay|send|decide|answer)',
        '# (min|mins|minutes|hours) (then|or|before|and) [_] (i|it) (press|send|post|hit|leak)',
        'clock is ticking',
      ],
      unless: ['(bus|leave|film|exam|raffle|train|match)'],
    },
    {
      id: 'en.leverage.hints',
      patterns: [
        'a shame if',
        'what (if|would) <your-people> ..1 (saw|think|say|find|knew)',
        '(he|she|they) know i (kept|have)',
        'want <your-people> to see',
        'make me (send|show|post) (this|it|them|these) to',
      ],
      unless: ['(match|report|grade|outfit|room)'],
    },
  ],
};
