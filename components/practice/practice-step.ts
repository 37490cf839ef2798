import type { Assessment } from '../../utils/model/index.ts';

/** A line of the invented chat. */
export interface PracticeLine {
  readonly sender: 'self' | 'other';
  readonly text: string;
}

/** One step of the practice chat: all that was said until then, and what the engine found in it. */
export interface PracticeStep {
  /** What Vigie must show here; `practice.<level>` are the words that explain it. */
  readonly level: 'none' | 'notice' | 'warning' | 'danger';
  readonly lines: readonly PracticeLine[];
  readonly assessment: Assessment;
}
