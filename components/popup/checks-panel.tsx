import { useTexts } from '../ui/texts.tsx';
import type { CheckResult } from './check-result.ts';
import { ReportBox } from './report-box.tsx';
import { SelfTest } from './self-test.tsx';

export interface ChecksPanelProps {
  readonly onCheck: () => Promise<readonly CheckResult[]>;
  readonly onReport: () => Promise<string | null>;
  readonly onCopyReport: (report: string) => Promise<void>;
}

/** Whether Vigie works in this page, and how to help where it doesn't. `trouble`: the report is offered openly. */
export function ChecksPanel({
  trouble,
  onCheck,
  onReport,
  onCopyReport,
}: ChecksPanelProps & { trouble: boolean }) {
  const { t } = useTexts();
  return (
    <section class="checks" aria-labelledby="checks">
      <h2 id="checks">{t('checks.title')}</h2>
      <SelfTest onCheck={onCheck} now={Date.now} />
      <details open={trouble}>
        <summary>{t('report.title')}</summary>
        <ReportBox onReport={onReport} onCopy={onCopyReport} />
      </details>
    </section>
  );
}
