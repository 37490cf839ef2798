import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArchivePage } from '../../components/archive/archive-page.tsx';
import type { Chooser } from '../../components/ui/page-state.ts';
import { browser } from '../../utils/browser/index.ts';
import { helpFor } from '../../utils/help/index.ts';
import { CHOOSING } from './next-state.ts';
import { type ArchiveSession, openSession } from './session.ts';

function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

/** The page on a real worker. Closing it ends the worker, and with it everything that was read. */
export function Archive({ country }: Chooser) {
  const [state, setState] = useState(CHOOSING);
  const session = useRef<ArchiveSession | null>(null);
  // At once: a file may be given before the browser has drawn the page.
  useLayoutEffect(() => {
    const opened = openSession({
      startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      now: () => performance.now(),
      every,
      vigie: browser.runtime.getManifest().version,
      onState: setState,
    });
    session.current = opened;
    // A page that comes back by "back" must not have kept what was read.
    window.addEventListener('pagehide', opened.again);
    return () => {
      window.removeEventListener('pagehide', opened.again);
      opened.close();
    };
  }, []);
  return (
    <ArchivePage
      state={state}
      services={helpFor(country)}
      now={Date.now()}
      onFiles={(files) => session.current?.choose(files)}
      onCancel={() => session.current?.cancel()}
      onAnswers={(answers) => session.current?.answer(answers)}
      onKeep={(ids) => session.current?.keep(ids)}
      onRetry={() => session.current?.retry()}
      onAgain={() => session.current?.again()}
    />
  );
}
