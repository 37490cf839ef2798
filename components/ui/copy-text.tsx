import { useState } from 'preact/hooks';
import { useTexts } from './texts.tsx';
import './copy-text.css';

interface CopyTextProps {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Words to copy, and their button. The outcome is said in place, and read out by screen readers. */
export function CopyText({ text, onCopy }: CopyTextProps) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<'copy.done' | 'copy.failed' | null>(null);
  const copy = () => {
    // Taken away first, so that a second copy is read out again.
    setOutcome(null);
    onCopy(text).then(
      () => setOutcome('copy.done'),
      () => setOutcome('copy.failed'),
    );
  };
  return (
    <div class="copy-text">
      <p dir="auto">{text}</p>
      <button type="button" aria-label={t('copy.button.name', { text })} onClick={copy}>
        {t('copy.button')}
      </button>
      <span role="status">{outcome ? t(outcome) : null}</span>
    </div>
  );
}
