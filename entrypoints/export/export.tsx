import { useEffect, useState } from 'preact/hooks';
import { ExportPage } from '../../components/export/export-page.tsx';
import type { ExportState } from '../../components/export/export-state.ts';
import { logFailureOf } from '../../components/log/failure.ts';
import type { Chooser } from '../../components/ui/page-state.ts';
import { useTexts } from '../../components/ui/texts.tsx';
import { tellLogChanged } from '../../utils/messaging/client/index.ts';
import { unlockLog } from '../lock/unlock-log.ts';
import { download } from './download.ts';
import { deleteExported, makeFile, makeFileOfAll } from './make-file.ts';
import { redactedCopy } from './redacted.ts';

/** Makes and downloads the file once for this page; a retry tries again. */
export function Export({ country }: Chooser) {
  const { locale } = useTexts();
  const [state, setState] = useState<ExportState>({ kind: 'working' });
  const [attempt, setAttempt] = useState(0);
  // The file is in the language and for the country that were in force when it was asked for.
  const [wanted] = useState({ locale, country });

  const [redacted] = useState(() =>
    redactedCopy(new URLSearchParams(location.search).get('key') ?? '', locale),
  );

  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const [key, account] = [asked.get('key'), asked.get('all')];
    if (!key && account === null) {
      setState({ kind: 'failed', failure: 'no-key' });
      return;
    }
    setState({ kind: 'working' });
    const making = key ? makeFile(key, wanted) : makeFileOfAll(account || null, wanted);
    making.then(
      (file) => {
        download(file);
        setState({ kind: 'done', file });
      },
      (error: unknown) => setState({ kind: 'failed', failure: logFailureOf(error) }),
    );
  }, [attempt, wanted]);

  return (
    <ExportPage
      state={state}
      {...redacted}
      onRetry={() => setAttempt(attempt + 1)}
      onUnlock={async (passphrase) => {
        const outcome = await unlockLog(passphrase);
        if (outcome === 'open') setAttempt(attempt + 1);
        return outcome;
      }}
      onCopy={(line) => navigator.clipboard.writeText(line)}
      onDelete={async (file) => {
        await deleteExported(file);
        void tellLogChanged();
      }}
    />
  );
}
