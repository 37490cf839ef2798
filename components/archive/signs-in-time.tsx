import { FACTS, type Fact, type Tactic } from '../../utils/model/index.ts';
import { dateAndTime } from '../ui/dates.ts';
import { useTexts } from '../ui/texts.tsx';
import type { ResultSign } from './archive-state.ts';

const isFact = (what: Tactic | Fact): what is Fact => FACTS.some((fact) => fact === what);

/** The signs one after the other, with their dates: how it came about. */
export function SignsInTime({ signs, more }: { signs: readonly ResultSign[]; more: number }) {
  const { t, locale } = useTexts();
  if (signs.length === 0) return null;
  return (
    <details>
      <summary>{t('archive.result.signs', { count: signs.length + more })}</summary>
      <ol class="signs-in-time">
        {signs.map(({ what, own, at, quote }, index) => (
          // Signs have no identity of their own and never move.
          <li key={index} class={own ? 'sign-own' : undefined}>
            <p class="sign-date">{at === null ? t('archive.result.no-date') : dateAndTime(at, locale)}</p>
            <p>{isFact(what) ? t(`archive.fact.${what}`) : t(`tactic.${what}`)}</p>
            <p class="quote">
              <q>
                <bdi dir="auto">
                  {quote.before}
                  <mark>{quote.match}</mark>
                  {quote.after}
                </bdi>
              </q>
            </p>
          </li>
        ))}
      </ol>
      {more > 0 ? <p class="soft">{t('archive.result.more-signs', { count: more })}</p> : null}
    </details>
  );
}
