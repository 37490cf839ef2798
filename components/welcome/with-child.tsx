import type { PageKey } from '../ui/texts.tsx';
import { Points } from './points.tsx';

/** What a parent has to know first: nothing of it happens behind the child's back. */
const PARTS = [
  ['welcome.child.sees', ['welcome.child.sees.first', 'welcome.child.sees.mark', 'welcome.child.sees.stop']],
  ['welcome.child.you', ['welcome.child.you.nothing', 'welcome.child.you.log', 'welcome.child.you.ask']],
  [
    'welcome.child.talk',
    ['welcome.child.talk.say', 'welcome.child.talk.together', 'welcome.child.talk.listen'],
  ],
] as const satisfies readonly (readonly [PageKey, readonly PageKey[]])[];

export function WithChild() {
  return (
    <div class="disclosure">
      {PARTS.map(([heading, points]) => (
        <Points key={heading} heading={heading} points={points} weighty="welcome.child.you.log" />
      ))}
    </div>
  );
}
