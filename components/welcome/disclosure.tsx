import { type PageKey, useTexts } from '../ui/texts.tsx';

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
  const { t } = useTexts();
  return (
    <div class="disclosure">
      {PARTS.map(([heading, points]) => (
        <section key={heading} aria-labelledby={heading}>
          <h2 id={heading}>{t(heading)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point} class={point === 'welcome.keeps.where' ? 'weighty' : undefined}>
                {t(point)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
