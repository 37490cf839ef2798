import { useId, useRef, useState } from 'preact/hooks';
import { SETTINGS_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import './lock.css';

/** What a try came to; a number: it was not tried, for there are so many ms left to wait. */
export type Unlocking = 'open' | 'wrong' | 'failed' | number;

export interface UnlockFormProps {
  readonly onUnlock: (passphrase: string) => Promise<Unlocking>;
}

/** Asks for the passphrase, wherever the log is needed. */
export function UnlockForm({ onUnlock }: UnlockFormProps) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [outcome, setOutcome] = useState<Unlocking | 'working' | null>(null);
  const id = useId();
  const tryIt = async () => {
    setOutcome('working');
    const next = await onUnlock(words).catch((): Unlocking => 'failed');
    setOutcome(next);
    if (next === 'open') return;
    setWords('');
    field.current?.focus();
  };
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '' && outcome !== 'working') void tryIt();
      }}
    >
      <p>{t('lock.locked.text')}</p>
      <label for={id}>{t('lock.new')}</label>
      <input
        id={id}
        ref={field}
        type="password"
        autocomplete="off"
        value={words}
        aria-describedby={`${id}-outcome`}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p id={`${id}-outcome`} role="status">
        {outcome === 'working' ? t('lock.working') : null}
        {outcome === 'wrong' ? t('lock.wrong') : null}
        {outcome === 'failed' ? t('lock.failed') : null}
        {typeof outcome === 'number' ? t('lock.wait', { seconds: Math.ceil(outcome / 1000) }) : null}
      </p>
      <button type="submit" class="main">
        {t('lock.unlock')}
      </button>
      <details>
        <summary>{t('lock.forgot')}</summary>
        <p>{t('lock.forgot.text')}</p>
        <p>
          <a href={`${SETTINGS_PAGE}#erase`}>{t('lock.forgot.erase')}</a>
        </p>
      </details>
    </form>
  );
}
