import { useState } from 'preact/hooks';
import { useTexts } from '../ui/texts.tsx';
import { type CheckResult, type Outcome, outcomeOf } from './check-result.ts';

/** Told apart by shape too: tick, tilde, dots, cross. */
const SIGNS: Readonly<Record<Outcome, string>> = { works: '✓', partly: '~', later: '…', fails: '✗' };

interface SelfTestProps {
  /** Looks at this page now. Never rejects. */
  readonly onCheck: () => Promise<readonly CheckResult[]>;
  /** ms since 1970-01-01 UTC. */
  readonly now: () => number;
}

type Done = { readonly at: number; readonly results: readonly CheckResult[] };

/** "Check that Vigie works here": about this page and this moment, and it says so. */
export function SelfTest({ onCheck, now }: SelfTestProps) {
  const { t } = useTexts();
  const [state, setState] = useState<'idle' | 'working' | Done>('idle');
  const done = typeof state === 'object' ? state : null;
  const check = () => {
    if (state === 'working') return;
    setState('working');
    void onCheck().then((results) => setState({ at: now(), results }));
  };
  return (
    <>
      <button type="button" aria-disabled={state === 'working'} onClick={check}>
        {t(state === 'idle' ? 'checks.start' : 'checks.again')}
      </button>
      <div role="status" class="check-summary">
        {state === 'working' ? <p>{t('checks.working')}</p> : null}
        {done ? <Summary {...done} /> : null}
      </div>
      {done ? (
        <ul class="check-results">
          {done.results.map((result) => (
            <li key={result} class={`check-${outcomeOf(result)}`}>
              <span aria-hidden="true" class="check-sign">
                {SIGNS[outcomeOf(result)]}
              </span>
              <span>
                <strong>{t(`checks.outcome.${outcomeOf(result)}`)}</strong> · {t(`checks.${result}`)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Summary({ at, results }: Done) {
  const { t, locale } = useTexts();
  const outcomes = results.map(outcomeOf);
  const failing = outcomes.filter((outcome) => outcome === 'fails' || outcome === 'partly').length;
  const later = outcomes.filter((outcome) => outcome === 'later').length;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  return (
    <>
      <p>
        <strong>{failing > 0 ? t('checks.failing', { count: failing }) : t('checks.all')}</strong>
        {later > 0 ? ` ${t('checks.later', { count: later })}` : null}
      </p>
      <p class="soft">{t('checks.scope', { time })}</p>
    </>
  );
}
