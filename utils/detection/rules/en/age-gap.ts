import type { RuleFile } from '../rule.ts';

export const ageGap: RuleFile = {
  language: 'en',
  tells: { tactic: 'age-gap' },
  rules: [
    {
      id: 'en.age-gap.says-adult',
      readsAge: true,
      patterns: [
        "i'm <adult-age> [years old]",
        "i'm [an|a] (adult|grown man|grown up)",
        "i'm [a bit|a lot|much|way] older [than you]",
        "i'm old enough to be your (dad|father)",
      ],
      unless: ["i'm # (minute*|min|mins|hour*|km|miles|%|percent|weeks|days|on|in|for|st|th|away|done)"],
    },
  ],
};
