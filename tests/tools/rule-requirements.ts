import type { ExamplesFile, Rule, RuleFile } from '../../utils/detection/rules/rule.ts';

const SHORTEST_SENTENCE = 20;
const SHORTEST_SOURCE = 4;
const LEAST_EXAMPLES = 3;

/** How the pattern begins that `npm run new:rule` writes: no chat holds these words. */
export const PLACE_HOLDER = 'write the pattern of';

/** What a rule still lacks, in words for whoever writes it; nothing for a rule that is complete. */
export function missingFrom(rule: Rule, examples: ExamplesFile[string] | undefined): string[] {
  const { catches = '', source = '', positives = [], negatives = [] } = examples ?? {};
  const few = (list: readonly unknown[]) => `${list.length} of at least ${LEAST_EXAMPLES}`;
  return [
    rule.patterns.some((pattern) => pattern.startsWith(PLACE_HOLDER)) &&
      'patterns: the place-holder is still there',
    catches.length < SHORTEST_SENTENCE && 'catches: say in a sentence what it catches and why',
    source.length < SHORTEST_SOURCE && 'source: name where that is known from',
    positives.length < LEAST_EXAMPLES && `positives: ${few(positives)}`,
    negatives.length < LEAST_EXAMPLES && `negatives: ${few(negatives)}, everyday messages that come close`,
  ].filter((line) => line !== false);
}

/** Whose messages the examples of a rule are. */
export const exampleSender = (rule: Rule, { tells }: RuleFile): 'self' | 'other' =>
  (rule.sender ?? ('fact' in tells ? 'self' : 'other')) === 'other' ? 'other' : 'self';
