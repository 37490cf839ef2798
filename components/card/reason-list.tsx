import type { Locale } from '../../utils/model/index.ts';
import type { CardTranslate } from './card-texts.ts';
import type { Quote, Reason } from './reasons.ts';

/** The rest stays folded: a frightened reader takes in three things. */
const SHOWN = 3;

/** The words are text nodes inside `bdi`: whatever they hold, they stay words and cannot turn the line around. */
function QuoteLine({ quote, t }: { quote: Quote; t: CardTranslate }) {
  return (
    <p class="vg-quote">
      <span class={quote.own || quote.author ? 'vg-quote-who' : 'vg-hidden'}>
        {quote.own ? (
          t('reasons.you-said')
        ) : quote.author ? (
          <bdi>@{quote.author}</bdi>
        ) : (
          t('reasons.they-said')
        )}{' '}
      </span>
      <q>
        <bdi dir="auto">
          {quote.before}
          <mark>{quote.match}</mark>
          {quote.after}
        </bdi>
      </q>
    </p>
  );
}

interface Wording {
  readonly betweenPeers: boolean;
  readonly locale: Locale;
  readonly t: CardTranslate;
}

function ReasonItem({ reason, betweenPeers, locale, t }: Wording & { readonly reason: Reason }) {
  const { quotes, notedAt } = reason;
  const why = (): string | null => {
    if (reason.kind === 'combination') return null;
    const peers = betweenPeers && reason.what === 'intimate-request';
    return t(peers ? 'why.intimate-request-peers' : `why.${reason.what}`);
  };
  return (
    <li class="vg-reason">
      <p class="vg-reason-title">
        {reason.kind === 'tactic' ? t(`tactic.${reason.what}`) : t(`combination.${reason.what}`)}
      </p>
      {quotes.map((quote, index) => (
        // Quotes of one reason have no identity of their own and never change places.
        <QuoteLine key={index} quote={quote} t={t} />
      ))}
      {notedAt !== undefined && quotes.length === 0 && (
        <p class="vg-soft">
          {t('reasons.noted', {
            date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(notedAt),
          })}
        </p>
      )}
      {why() && <p class="vg-soft">{why()}</p>}
    </li>
  );
}

interface ReasonListProps extends Wording {
  readonly reasons: readonly Reason[];
  /** The user's age was said on an earlier visit, in words that the page doesn't show now. */
  readonly ageFurtherUp: boolean;
}

/** "What Vigie saw": each sign with the words that caused it and why it matters, and that Vigie can be wrong. */
export function ReasonList({ reasons, ageFurtherUp, ...wording }: ReasonListProps) {
  const { t } = wording;
  const items = (some: readonly Reason[]) =>
    some.map((reason) => <ReasonItem key={reason.what} reason={reason} {...wording} />);
  const folded = reasons.slice(SHOWN);
  return (
    <div class="vg-section">
      <h3>{t('reasons.title')}</h3>
      <ul class="vg-reasons">{items(reasons.slice(0, SHOWN))}</ul>
      {folded.length > 0 && (
        <details class="vg-more">
          <summary>{t('reasons.more', { count: folded.length })}</summary>
          <ul class="vg-reasons">{items(folded)}</ul>
        </details>
      )}
      <p class="vg-soft">{t('reasons.wrong')}</p>
      {ageFurtherUp && <p class="vg-aside">{t('reasons.scroll-up')}</p>}
    </div>
  );
}
