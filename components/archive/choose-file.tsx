import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../ui/texts.tsx';
import type { ArchiveState } from './archive-state.ts';

interface ChooseFileProps {
  readonly problem: Extract<ArchiveState, { kind: 'choosing' }>['problem'];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Reading an archive has its own yes; until then nothing is taken, neither by the button nor by dropping. */
export function ChooseFile({ problem, onFiles }: ChooseFileProps) {
  const { t } = useTexts();
  const [agreed, setAgreed] = useState(false);
  const [over, setOver] = useState(false);
  const [asked, setAsked] = useState(false);
  const consent = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLInputElement>(null);

  /** Whether the yes is there; if not, says so where it is to be given. */
  const mayTake = (): boolean => {
    setAsked(!agreed);
    if (!agreed) consent.current?.focus();
    return agreed;
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (mayTake()) onFiles([...(event.dataTransfer?.files ?? [])]);
  };

  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{t('archive.choose')}</h2>
      <div class="check-field">
        <input
          id="archive-consent"
          ref={consent}
          type="checkbox"
          checked={agreed}
          aria-describedby="archive-consent-text"
          onChange={({ currentTarget }) => {
            setAgreed(currentTarget.checked);
            setAsked(false);
          }}
        />
        <label for="archive-consent">{t('archive.consent')}</label>
        <p id="archive-consent-text" class="soft">
          {t('archive.consent.text')}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same */}
      <div
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <button type="button" class="main" onClick={() => mayTake() && input.current?.click()}>
          {t('archive.pick')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".zip,.json,.txt,application/zip,application/json,text/plain"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <span>{t(over ? 'archive.drop.now' : 'archive.drop')}</span>
      </div>
      <p role="status">
        {asked ? t('archive.consent.first') : null}
        {!asked && problem === 'several' ? t('archive.several') : null}
        {!asked && problem === 'cancelled' ? t('archive.cancelled') : null}
      </p>
    </section>
  );
}
