import type { Reason } from '../card/reasons.ts';
import { useTexts } from './texts.tsx';

/** What was seen, in plain words, each with the words that caused it (promise 7). */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTexts();
  return (
    <ul class="reasons">
      {reasons.map(({ what, quotes }) => (
        <li key={what}>
          {what === 'age-said-before-request' ? t(`combination.${what}`) : t(`tactic.${what}`)}
          {quotes.map(({ before, match, after, own, author }, index) => (
            // Quotes have no identity of their own and never move.
            <blockquote key={index}>
              {own ? `${t('reasons.you-said')} ` : null}
              {author ? <bdi>@{author} </bdi> : null}
              <bdi>
                {before}
                <mark>{match}</mark>
                {after}
              </bdi>
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  );
}
