import { findRules } from '../../utils/detection/match/find.ts';
import { compileRules } from '../../utils/detection/match/rule-set.ts';
import { Tail } from '../../utils/detection/match/tail.ts';
import { LANGUAGES, RULE_FILES } from '../../utils/detection/rules/index.ts';
import { type Rule, strengthsOf } from '../../utils/detection/rules/rule.ts';
import { SHARED_CLASSES } from '../../utils/detection/rules/shared-classes.ts';
import type { Sign } from '../../utils/detection/state/sign.ts';
import { type Speaker, Talk } from '../../utils/detection/state/talk.ts';
import { type Level, levelRank } from '../../utils/model/index.ts';
import type { ConversationLine } from '../tools/read-conversations.ts';

/** One pattern of the shipped rules, apart from the others of its rule. */
export interface Pattern {
  readonly rule: Rule;
  readonly written: string;
}

/** Which patterns hit in each message of a conversation: enough to judge it again with other patterns. */
export interface Recorded {
  readonly messages: readonly {
    readonly speaker: Speaker;
    readonly hits: readonly { readonly pattern: number; readonly sign: Sign }[];
  }[];
}

export interface Verdict {
  readonly level: Level;
  readonly warnedAt: number | null;
}

/** How a pattern is weighed: as it is, as a hint, or not at all. */
export type Use = 'kept' | 'hint' | 'gone';

export const PATTERNS: Pattern[] = [];
const files = RULE_FILES.map((file) => ({
  ...file,
  rules: file.rules.flatMap(strengthsOf).flatMap((rule) =>
    rule.patterns.map((written) => {
      const id = String(PATTERNS.push({ rule, written }) - 1);
      const { hints: _, ...alone } = rule;
      return { ...alone, id, patterns: [written] };
    }),
  ),
}));
const set = compileRules(files, LANGUAGES, SHARED_CLASSES);

/** What a later message takes back, and ages told by "me too", are left out: they move few levels. */
export function record({ messages }: Pick<ConversationLine, 'messages'>): Recorded {
  const tail = new Tail();
  let last: Speaker | undefined;
  return {
    messages: messages.flatMap(({ sender, text, author = '', sentAt }) => {
      const speaker = sender === 'self' ? null : author;
      if (sender === 'unknown' || speaker !== last) tail.clear();
      last = speaker;
      if (sender === 'unknown') return [];
      const found = findRules(set, text, sender, tail, sentAt);
      return [{ speaker, hits: found.map((sign) => ({ pattern: Number(sign.rule.rule.id), sign })) }];
    }),
  };
}

const STRENGTH = { weak: 0, plain: 1, strong: 2 } as const;

/** The verdict if each pattern were used as `uses` says. */
export function judgeAgain({ messages }: Recorded, uses: (pattern: number) => Use): Verdict {
  const talk = new Talk();
  for (const [at, { speaker, hits }] of messages.entries()) {
    const strongest = new Map<string, { rank: number; sign: Sign }>();
    for (const { pattern, sign } of hits) {
      const use = uses(pattern);
      const { rule } = PATTERNS[pattern] as Pattern;
      if (use === 'gone') continue;
      const strength = use === 'hint' ? 'weak' : (rule.strength ?? 'plain');
      const rank = STRENGTH[strength];
      if (rank <= (strongest.get(rule.id)?.rank ?? -1)) continue;
      const shown = strength === 'plain' ? { id: rule.id } : { id: rule.id, strength };
      strongest.set(rule.id, { rank, sign: { ...sign, rule: { ...sign.rule, rule: shown } } });
    }
    const signs = [...strongest.values()].map(({ sign }) => sign);
    // Where the words stand is no matter here.
    talk.take(
      speaker,
      signs.map((sign) => ({ ...sign, start: 0, end: 0 })) as unknown as Parameters<Talk['take']>[1],
      at,
    );
  }
  let level: Level = 'none';
  let warnedAt: number | null = null;
  for (const { standing } of talk.persons.values()) {
    if (levelRank(standing.level) > levelRank(level)) level = standing.level;
    if (standing.warnedAt !== null) warnedAt = Math.min(warnedAt ?? standing.warnedAt, standing.warnedAt);
  }
  return { level, warnedAt };
}
