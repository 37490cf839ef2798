import type { Level } from '../../utils/model/index.ts';
import { LevelIcon } from '../theme/level-icon.tsx';
import type { MarkTranslate } from './mark-texts.ts';

/** What the mark says. The last four stand for a card that is folded into it. */
export const MARK_STATES = [
  'not-started',
  'paused',
  'reading',
  'degraded',
  'blind',
  'notice',
  'distress',
  'warning',
  'danger',
] as const;
export type MarkState = (typeof MARK_STATES)[number];

const ICONS: Readonly<Partial<Record<MarkState, Level>>> = {
  blind: 'warning',
  notice: 'notice',
  distress: 'notice',
  warning: 'warning',
  danger: 'danger',
};

export interface MarkProps {
  readonly state: MarkState;
  /** The sign behind a notice, or what a folded card is about. */
  readonly detail: string | null;
  /** Little room: the second line is for screen readers only. */
  readonly compact: boolean;
  readonly expanded: boolean;
  readonly onToggle: () => void;
  readonly t: MarkTranslate;
}

/** The small permanent mark (promise 2): Vigie is there, what it does, who can read its log. Opens the details. */
export function Mark({ state, detail, compact, expanded, onToggle, t }: MarkProps) {
  const reads = state === 'reading' || state === 'degraded';
  const second = reads ? t('mark.who') : detail;
  return (
    <button
      type="button"
      class="vg-root vg-mark"
      data-state={state}
      aria-expanded={state === 'not-started' ? undefined : expanded}
      onClick={onToggle}
    >
      <LevelIcon level={ICONS[state] ?? 'none'} />
      <span class="vg-mark-words">
        <span class="vg-mark-first">
          <b>{t('brand')}</b> <span aria-hidden="true">·</span> {t(`mark.${state}`)}
        </span>
        {second && (
          <>
            <span class="vg-hidden">. </span>
            <span class={compact ? 'vg-hidden' : 'vg-mark-second'}>{second}</span>
          </>
        )}
      </span>
    </button>
  );
}
