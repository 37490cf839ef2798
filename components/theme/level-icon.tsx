import type { Level } from '../../utils/model/index.ts';

/** Outline and sign of each level: told apart by shape, in any colour scheme and without colours at all. */
const SHAPES: Readonly<Record<Level, { outline: string; sign: string }>> = {
  // A circle with an eye, the lookout's.
  none: {
    outline: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z',
    sign: 'M5.5 12c1.8-3 4-4.4 6.5-4.4s4.7 1.4 6.5 4.400c-1.8 3-4 4.4-6.5 4.400S7.3 15 5.5 12z',
  },
  // A circle with a pin: keep in mind.
  notice: { outline: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', sign: 'M12 11v6M12 7.200v.6' },
  // A square on its tip with a flat hand's bar: slow down.
  warning: { outline: 'M12 1.5 22.5 12 12 22.5 1.5 12z', sign: 'M12 6.800v6.400M12 16.400v.6' },
  // A road sign's eight sides with a bar across: stop.
  danger: {
    outline: 'M7.7 1.500h8.600l6.2 6.200v8.600l-6.2 6.200H7.700l-6.2-6.200V7.700z',
    sign: 'M6.5 12h11',
  },
};

/** Decoration beside words that say the same. */
export function LevelIcon({ level }: { level: Level }) {
  const { outline, sign } = SHAPES[level];
  return (
    <svg class="vg-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="vg-icon-outline" d={outline} />
      <path class="vg-icon-sign" d={sign} />
      {level === 'none' && <circle class="vg-icon-pupil" cx="12" cy="12" r="1.9" />}
    </svg>
  );
}
