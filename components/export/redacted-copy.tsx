import { useEffect, useState } from 'preact/hooks';
import { IMAGE_WARNING } from '../ui/image-warning.tsx';
import { useTexts } from '../ui/texts.tsx';
import { type RedactedLine, RedactedLineView } from './redacted-line.tsx';

/** What the user hides beyond what Vigie found; utils/evidence has this shape. */
export interface HidingChoice {
  readonly words: readonly string[];
  /** Indices of messages. */
  readonly messages: readonly number[];
}

export interface RedactedActs {
  /** The messages of the copy, as they would be in the file. */
  readonly onPreview: (hiding: HidingChoice) => Promise<readonly RedactedLine[]>;
  readonly onDownload: (hiding: HidingChoice) => Promise<void>;
}

const AT_ONCE = 40;
const NOTHING: HidingChoice = { words: [], messages: [] };

/** For anybody but police and helplines: a copy with names hidden, seen and changed before it is downloaded. */
export function RedactedCopy({ onPreview, onDownload }: RedactedActs) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [hiding, setHiding] = useState(NOTHING);
  const [lines, setLines] = useState<readonly RedactedLine[]>([]);
  const [shown, setShown] = useState(AT_ONCE);
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');

  useEffect(() => {
    if (!isOpen) return;
    let current = true;
    setOutcome('none');
    onPreview(hiding).then(
      (next) => current && setLines(next),
      () => current && setOutcome('failed'),
    );
    return () => {
      current = false;
    };
  }, [isOpen, hiding, onPreview]);

  const download = () =>
    onDownload(hiding).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  const hideMessage = (index: number, hidden: boolean) => {
    const others = hiding.messages.filter((one) => one !== index);
    setHiding({ ...hiding, messages: hidden ? [...others, index] : others });
  };
  const { words } = hiding;

  return (
    <section class="redacted" aria-labelledby="redacted">
      <h2 id="redacted">{t('redacted.title')}</h2>
      <p>{t('redacted.text')}</p>
      {isOpen ? (
        <>
          <p class="soft">{t('redacted.preview')}</p>
          {words.length > 0 ? (
            <p class="redacted-words">
              {t('redacted.chosen')}{' '}
              {words.map((word) => (
                <button
                  key={word}
                  type="button"
                  class="quiet"
                  aria-label={t('redacted.unhide', { word })}
                  onClick={() => setHiding({ ...hiding, words: words.filter((one) => one !== word) })}
                >
                  {word} ×
                </button>
              ))}
            </p>
          ) : null}
          <ol class="transcript">
            {lines.slice(0, shown).map((line, index) => (
              <RedactedLineView
                key={index}
                line={line}
                number={index + 1}
                isHidden={hiding.messages.includes(index)}
                onHideWord={(word) => setHiding({ ...hiding, words: [...words, word] })}
                onHideMessage={(hidden) => hideMessage(index, hidden)}
              />
            ))}
          </ol>
          {lines.length > shown ? (
            <p>
              <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
                {t('redacted.more')}
              </button>
            </p>
          ) : null}
          <p>
            <button type="button" class="main" aria-describedby={IMAGE_WARNING} onClick={download}>
              {t('redacted.download')}
            </button>
          </p>
        </>
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {t('redacted.make')}
        </button>
      )}
      <p role="status">
        {outcome === 'done' ? t('redacted.done') : null}
        {outcome === 'failed' ? t('log.failure.failed') : null}
      </p>
    </section>
  );
}
