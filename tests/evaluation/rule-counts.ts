import type { Assessment } from '../../utils/model/index.ts';
import { markdown } from './table.ts';

/** In how many conversations of each group a rule or a reason was found: counts only, no text. */
export class RuleCounts {
  readonly #groups = new Map<string, number>();
  readonly #counts = new Map<string, Map<string, { all: number; warned: number }>>();

  add(group: string, assessment: Assessment): void {
    this.#groups.set(group, (this.#groups.get(group) ?? 0) + 1);
    const warned = assessment.warnedAt !== null ? 1 : 0;
    const reasons = assessment.contributions.map(({ reason }) => `= ${reason}`);
    const facts = assessment.facts.map(({ rule }) => rule);
    for (const id of new Set([...assessment.signals.map(({ rule }) => rule), ...facts, ...reasons])) {
      const byGroup = this.#counts.get(id) ?? new Map<string, { all: number; warned: number }>();
      this.#counts.set(id, byGroup);
      const count = byGroup.get(group) ?? { all: 0, warned: 0 };
      byGroup.set(group, { all: count.all + 1, warned: count.warned + warned });
    }
  }

  /** One row a rule: conversations with it / of them, warned ones. `=` marks reasons of the final level. */
  table(): string {
    const groups = [...this.#groups.keys()].sort();
    const rows = [...this.#counts.keys()].sort().map((id) => [
      id,
      ...groups.map((group) => {
        const count = this.#counts.get(id)?.get(group);
        return count ? `${count.all} / ${count.warned}` : '';
      }),
    ]);
    return markdown(['rule', ...groups.map((group) => `${group} (${this.#groups.get(group)})`)], rows);
  }
}
