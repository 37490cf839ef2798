import type { RuleFile } from '../rule.ts';

export const secrecy: RuleFile = {
  language: 'en',
  tells: { tactic: 'secrecy' },
  rules: [
    {
      id: 'en.secrecy.keep-secret',
      patterns: [
        "(keep|lets keep|let's keep) (this|it|that) [a|our|just] (secret|between us|to yourself|private)",
        "(don't|never|can't|you can't) (tell|show) [this to|this] (anyone|anybody|<your-parent>|your friends)",
        'our [little] secret',
        '(just|stay|stays|stuff|this is) between us',
      ],
      unless: ['(surprise|birthday|present|gift|party|spoiler*)'],
    },
    {
      id: 'en.secrecy.delete-messages',
      patterns: ['(delete|erase|clear) ..2 <message>'],
      unless: ['(my|i) ..1 (deleted|delete)'],
    },
  ],
};
