import { useEffect, useState } from 'preact/hooks';
import { countShiftTaps } from './shift-taps.ts';
import { useTexts } from './texts.tsx';
import './quick-exit.css';

const WRITES = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITES) !== null;

/** Away from Vigie's pages at once, by a button or by Shift three times. It hides nothing: the history stays. */
export function QuickExit({ onExit }: { onExit: () => void }) {
  const { t } = useTexts();
  const [missing, setMissing] = useState(3);
  useEffect(() => {
    const tap = countShiftTaps();
    const onKey = ({ key, target, repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return;
      const left = tap({ key, at: timeStamp, typing: isWriting(target) });
      setMissing(left);
      if (left === 0) onExit();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onExit]);
  return (
    <aside class="quick-exit" aria-label={t('exit.title')}>
      <button type="button" onClick={onExit}>
        {t('exit.title')}
      </button>
      <p>
        {t('exit.keys')} {t('exit.history')}
      </p>
      <span class="for-readers" role="status">
        {missing < 3 && missing > 0 ? t('exit.missing', { count: missing }) : null}
      </span>
    </aside>
  );
}
