import type { Reason } from './reasons-of.ts';
import { useTexts } from './texts.tsx';

/** What was seen, in plain words, each with the words that caused it (promise 7). */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTexts();
  return (
    <ul class="reasons">
      {reasons.map(({ tactic, quotes }) => (
        <li key={tactic}>
          {t(`tactic.${tactic}`)}
          {quotes.map(({ before, match, after }, index) => (
            <blockquote key={index}>
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
