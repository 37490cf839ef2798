import type { PageKey } from '../ui/texts.tsx';
import { Points } from './points.tsx';

/** What is read, kept, never done and not possible: only what is true of this version. */
const PARTS = [
  ['welcome.reads', ['welcome.reads.words', 'welcome.reads.here', 'welcome.reads.not']],
  [
    'welcome.keeps',
    [
      'welcome.keeps.nothing',
      'welcome.keeps.flagged',
      'welcome.keeps.known',
      'welcome.keeps.memory',
      'welcome.keeps.settings',
      'welcome.keeps.where',
    ],
  ],
  [
    'welcome.never',
    ['welcome.never.hide', 'welcome.never.tell', 'welcome.never.act', 'welcome.never.images'],
  ],
  ['welcome.limits', ['welcome.limits.wrong', 'welcome.limits.private', 'welcome.limits.untested']],
] as const satisfies readonly (readonly [PageKey, readonly PageKey[]])[];

export function Disclosure() {
  return (
    <div class="disclosure">
      {PARTS.map(([heading, points]) => (
        <Points key={heading} heading={heading} points={points} weighty="welcome.keeps.where" />
      ))}
    </div>
  );
}
