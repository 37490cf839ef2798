import { useState } from 'preact/hooks';
import type { Protection } from '../../utils/model/index.ts';
import { AskFirst } from '../ui/ask-first.tsx';
import { useTexts } from '../ui/texts.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { UnlockForm, type UnlockFormProps } from './unlock-form.tsx';

export interface LockSectionProps extends UnlockFormProps {
  /** null: not known yet, or the log can't be opened at all. */
  readonly protection: Protection | null;
  readonly onProtect: (passphrase: string) => Promise<void>;
  readonly onLock: () => Promise<void>;
  readonly onUnprotect: () => Promise<void>;
}

/** The passphrase of the log: to set, to change, to take away. */
export function LockSection({ protection, onUnlock, onProtect, onLock, onUnprotect }: LockSectionProps) {
  const { t } = useTexts();
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const protect = async (passphrase: string) => {
    await onProtect(passphrase);
    setChanging(false);
    setDone(true);
  };
  return (
    <section aria-labelledby="lock">
      <h2 id="lock" tabIndex={-1}>
        {t(protection === 'locked' ? 'lock.locked' : 'lock.title')}
      </h2>
      {protection === 'none' ? (
        <>
          <p>{t('lock.none')}</p>
          <p>{t('lock.why')}</p>
          <PassphraseForm onProtect={protect} />
        </>
      ) : null}
      {protection === 'locked' ? <UnlockForm onUnlock={onUnlock} /> : null}
      <p role="status">{done && protection === 'unlocked' ? t('lock.done') : null}</p>
      {protection === 'unlocked' ? (
        <>
          <p>{t('lock.opened')}</p>
          <div class="lock-acts">
            <button type="button" class="main" onClick={() => void onLock()}>
              {t('lock.close')}
            </button>
            <button type="button" aria-expanded={changing} onClick={() => setChanging(!changing)}>
              {t('lock.change')}
            </button>
            <AskFirst
              label={t('lock.remove')}
              question={t('lock.remove.ask')}
              yes={t('lock.remove.yes')}
              no={t('lock.remove.no')}
              failed={t('lock.failed')}
              onYes={onUnprotect}
            />
          </div>
          {changing ? <PassphraseForm onProtect={protect} /> : null}
        </>
      ) : null}
    </section>
  );
}
