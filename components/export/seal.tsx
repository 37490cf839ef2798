import { useState } from 'preact/hooks';
import { useTexts } from '../ui/texts.tsx';

interface SealProps {
  /** SHA-256 of SHA256SUMS, hexadecimal. */
  readonly seal: string;
  readonly fileName: string;
  readonly onCopy: (line: string) => Promise<void>;
}

/** The one line that proves later that the file existed unchanged. */
export function Seal({ seal, fileName, onCopy }: SealProps) {
  const { t } = useTexts();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const line = `${fileName} · SHA256SUMS ${seal}`;
  return (
    <section aria-labelledby="seal">
      <h2 id="seal">{t('export.seal')}</h2>
      <p>{t('export.seal.text')}</p>
      <p class="seal">
        <code>{line}</code>
      </p>
      <p>
        <button
          type="button"
          onClick={() =>
            onCopy(line).then(
              () => setCopied('yes'),
              () => setCopied('failed'),
            )
          }
        >
          {t('export.copy')}
        </button>{' '}
        <span role="status">
          {copied === 'yes' ? t('export.copied') : null}
          {copied === 'failed' ? t('export.copy.failed') : null}
        </span>
      </p>
    </section>
  );
}
