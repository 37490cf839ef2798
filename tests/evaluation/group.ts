import type { Assessment } from '../../utils/model/index.ts';
import { type Level, levelRank } from '../../utils/model/index.ts';
import type { ConversationLine } from '../tools/read-conversations.ts';
import { bootstrap, type Cluster, type Interval, median, poisson, wilson } from './statistics.ts';

/** Within how many messages of the other person a warning is counted as early. */
export const EARLY = [15, 25, 50] as const;

/**
 * Corpora whose ids show the sender, `corpus-sender-chunk`: several conversations are one person's. The scenario of
 * the bullying role-play is played by one group, so it counts as a sender too.
 */
const SENDER_IN_ID = /^((?:88mil|nus|cyberado)-.+)-(?:\d+|stream)$/;

interface Row {
  readonly level: Level;
  readonly sender: string;
  readonly fromOther: number;
  readonly warnedAt: number | null;
  /** Messages of the other person up to the warning, that one counted. */
  readonly warnedWithin: number | null;
}

/** All conversations of one file, language and label (or several pooled), and what was found in them. */
export class Group {
  readonly #rows: Row[] = [];
  #messages = 0;

  add(conversation: ConversationLine, assessment: Assessment): void {
    const { messages } = conversation;
    const { warnedAt, level } = assessment;
    const others = (upTo: number) =>
      messages.slice(0, upTo).filter(({ sender }) => sender === 'other').length;
    const id = String(conversation.id);
    this.#messages += messages.length;
    this.#rows.push({
      level,
      sender: SENDER_IN_ID.exec(id)?.[1] ?? id,
      fromOther: others(messages.length),
      warnedAt,
      warnedWithin: warnedAt === null ? null : others(warnedAt + 1),
    });
  }

  get conversations(): number {
    return this.#rows.length;
  }

  get messages(): number {
    return this.#messages;
  }

  get senders(): number {
    return new Set(this.#rows.map(({ sender }) => sender)).size;
  }

  get fromOther(): number {
    return this.#rows.reduce((sum, { fromOther }) => sum + fromOther, 0);
  }

  count(level: Level): number {
    return this.#rows.filter((row) => row.level === level).length;
  }

  /** Conversations at `warning` or above. */
  get warned(): number {
    return this.#rows.filter(({ level }) => levelRank(level) >= levelRank('warning')).length;
  }

  share(level: Level): { readonly share: number; readonly interval: Interval } {
    return this.#share((row) => row.level === level);
  }

  shareWarned(): { readonly share: number; readonly interval: Interval } {
    return this.#share((row) => row.warnedAt !== null);
  }

  shareWithin(most: number): number {
    return (
      this.#rows.filter((row) => row.warnedWithin !== null && row.warnedWithin <= most).length /
      this.conversations
    );
  }

  medianWarnedAt(): number | null {
    return median(this.#rows.flatMap(({ warnedAt }) => warnedAt ?? []));
  }

  /** First warnings per 10,000 messages of the other person. */
  rate(): { readonly rate: number; readonly interval: Interval } {
    const hits = this.#rows.filter(({ warnedAt }) => warnedAt !== null).length;
    const exposure = this.fromOther;
    const scale = exposure > 0 ? 10_000 / exposure : 0;
    // Few events: the bootstrap knows only what happened, so the Poisson interval is shown where it is the wider one.
    const counted = poisson(hits);
    const drawn = bootstrap(
      this.#clusters(
        (row) => row.warnedAt !== null,
        (row) => row.fromOther,
      ),
    );
    return {
      rate: hits * scale,
      interval: {
        low: Math.min(counted.low * scale, drawn.low * 10_000),
        high: Math.max(counted.high * scale, drawn.high * 10_000),
      },
    };
  }

  #share(counts: (row: Row) => boolean): { readonly share: number; readonly interval: Interval } {
    const hits = this.#rows.filter(counts).length;
    const clustered = this.senders < this.conversations;
    const independent = wilson(hits, this.conversations);
    if (!clustered) return { share: hits / this.conversations, interval: independent };
    const drawn = bootstrap(this.#clusters(counts, () => 1));
    return {
      share: hits / this.conversations,
      interval: { low: Math.min(drawn.low, independent.low), high: Math.max(drawn.high, independent.high) },
    };
  }

  #clusters(counts: (row: Row) => boolean, exposureOf: (row: Row) => number): Cluster[] {
    const clusters = new Map<string, { hits: number; exposure: number }>();
    for (const row of this.#rows) {
      const cluster = clusters.get(row.sender) ?? { hits: 0, exposure: 0 };
      cluster.hits += counts(row) ? 1 : 0;
      cluster.exposure += exposureOf(row);
      clusters.set(row.sender, cluster);
    }
    return [...clusters.values()];
  }
}
