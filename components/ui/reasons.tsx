import type { Quote, Reason } from '../card/reasons.ts';
import { dateAndTime } from './dates.ts';
import { useTexts } from './texts.tsx';

/** What was seen, in plain words, each with the words that caused it (promise 7). `shown`: the rest is folded. */
export function Reasons({ reasons, shown }: { reasons: readonly Reason[]; shown?: number }) {
  const { t } = useTexts();
  const folded = shown === undefined ? [] : reasons.slice(shown);
  return (
    <>
      <ReasonList reasons={reasons.slice(0, shown)} />
      {folded.length > 0 ? (
        <details>
          <summary>{t('reasons.more', { count: folded.length })}</summary>
          <ReasonList reasons={folded} />
        </details>
      ) : null}
    </>
  );
}

function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const { t, locale } = useTexts();
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.what}>
          {reason.kind === 'tactic' ? t(`tactic.${reason.what}`) : t(`combination.${reason.what}`)}
          {reason.notedAt !== undefined && reason.quotes.length === 0 ? (
            <p class="soft">{t('reasons.noted', { date: dateAndTime(reason.notedAt, locale) })}</p>
          ) : null}
          {reason.quotes.map((quote, index) => (
            // Quotes have no identity of their own and never move.
            <QuoteLine key={index} quote={quote} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function QuoteLine({ quote: { before, match, after, own, author } }: { quote: Quote }) {
  const { t } = useTexts();
  return (
    <p class="quote">
      {own ? `${t('reasons.you-said')} ` : null}
      {author ? <bdi>@{author} </bdi> : null}
      <q>
        <bdi dir="auto">
          {before}
          <mark>{match}</mark>
          {after}
        </bdi>
      </q>
    </p>
  );
}
