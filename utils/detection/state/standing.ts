import { type Contribution, type Level, levelRank } from '../../model/index.ts';
import { reasonsOf } from '../levels/reasons.ts';
import { levelOf, scoreOf } from '../levels/scale.ts';
import { View } from '../levels/view.ts';
import type { OtherSide } from './other-side.ts';
import type { OwnSide } from './own-side.ts';

/** Where one person stands: the highest level reached so far, with the reasons that made it. It never sinks. */
export class Standing {
  level: Level = 'none';
  score = 0;
  contributions: readonly Contribution[] = [];
  /** Index of the message at which the level first reached `warning`. */
  warnedAt: number | null = null;

  copy(): Standing {
    return Object.assign(new Standing(), this);
  }

  update(other: OtherSide, own: OwnSide, message: number): void {
    const contributions = reasonsOf(new View(other, own));
    const level = levelOf(contributions);
    const score = scoreOf(contributions);
    const higher = levelRank(level) - levelRank(this.level);
    if (higher < 0 || (higher === 0 && score < this.score)) return;
    this.level = level;
    this.score = score;
    this.contributions = contributions;
    if (levelRank(level) >= levelRank('warning')) this.warnedAt ??= message;
  }
}
