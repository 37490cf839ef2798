import { useState } from 'preact/hooks';
import { useTexts } from '../ui/texts.tsx';

interface ReportBoxProps {
  /** The report as text; null: nothing of Vigie reads the page. Never rejects. */
  readonly onReport: () => Promise<string | null>;
  readonly onCopy: (report: string) => Promise<void>;
}

/** The structure report, to look at and to copy. Nothing is sent. */
export function ReportBox({ onReport, onCopy }: ReportBoxProps) {
  const { t } = useTexts();
  const [report, setReport] = useState<string | null | undefined>();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const show = () => {
    setCopied('no');
    void onReport().then(setReport);
  };
  return (
    <>
      <p>{t('report.what')}</p>
      <p>{t('report.not')}</p>
      <button type="button" onClick={show}>
        {t('report.show')}
      </button>
      <p role="status">{report === null ? t('report.none') : null}</p>
      {report ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <section class="report" lang="en" dir="ltr" tabIndex={0} aria-label={t('report.box')}>
            <pre>{report}</pre>
          </section>
          <p>
            <button
              type="button"
              onClick={() =>
                onCopy(report).then(
                  () => setCopied('yes'),
                  () => setCopied('failed'),
                )
              }
            >
              {t('report.copy')}
            </button>{' '}
            <span role="status">
              {copied === 'yes' ? t('report.copied') : null}
              {copied === 'failed' ? t('report.copy.failed') : null}
            </span>
          </p>
        </>
      ) : null}
    </>
  );
}
