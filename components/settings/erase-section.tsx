import { useEffect, useRef, useState } from 'preact/hooks';
import { AskFirst } from '../ui/ask-first.tsx';
import { useTexts } from '../ui/texts.tsx';

interface EraseSectionProps {
  /** Rejects when not everything could be deleted. */
  readonly onErase: () => Promise<void>;
}

/** Deletes all that Vigie keeps; says what that is, and what it does not reach. */
export function EraseSection({ onErase }: EraseSectionProps) {
  const { t } = useTexts();
  const [done, setDone] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) outcome.current?.focus();
  }, [done]);
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('settings.erase')}</h2>
      <p>{t('settings.erase.what')}</p>
      <p>{t('settings.erase.not')}</p>
      <AskFirst
        label={t('settings.erase')}
        question={t('settings.erase.ask')}
        yes={t('settings.erase.yes')}
        no={t('settings.erase.no')}
        failed={t('settings.erase.failed')}
        onYes={async () => {
          setDone(false);
          await onErase();
          setDone(true);
        }}
      />
      <p ref={outcome} role="status" tabIndex={-1} class="erase-outcome">
        {done ? t('settings.erase.done') : null}
      </p>
    </section>
  );
}
