import type { Level } from '../../utils/model/index.ts';
import { useTexts } from './texts.tsx';

/** A shape a level, so that colour is never the only difference. */
const SHAPES: Readonly<Record<Level, string>> = {
  none: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  notice: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  warning: 'M8 1 15 8 8 15 1 8z',
  danger: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm2 3v5h2V4zm0 6v2h2v-2z',
};

export function LevelTag({ level }: { level: Level }) {
  const { t } = useTexts();
  return (
    <span class={`level level-${level}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path fill="currentColor" fill-rule="evenodd" d={SHAPES[level]} />
      </svg>
      {t(`level.${level}`)}
    </span>
  );
}
