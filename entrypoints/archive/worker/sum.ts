import type { ArchiveSummary } from '../../../components/archive/archive-state.ts';
import type { ArchiveFinding } from '../../../utils/archives/index.ts';
import type { ArchiveFormat } from '../../../utils/model/index.ts';

/** What a whole archive comes to. */
export class Sum {
  readonly #formats = new Set<ArchiveFormat>();
  readonly #notUnderstood: ArchiveSummary['notUnderstood'][number][] = [];
  readonly damaged: ArchiveSummary['damaged'][number][] = [];
  /** Files in it that hold messages. */
  files = 0;
  conversations = 0;
  messages = 0;
  owner: string | null = null;

  take(finding: ArchiveFinding): void {
    switch (finding.kind) {
      case 'format':
        this.#formats.add(finding.format);
        this.files += finding.entries;
        break;
      case 'conversation':
        this.conversations += 1;
        this.messages += finding.conversation.messages.length;
        this.owner ??= finding.conversation.owner;
        break;
      case 'damaged':
        this.damaged.push({ entry: finding.entry, reason: finding.reason });
        break;
      case 'not-understood':
        this.#notUnderstood.push({ what: finding.what, count: finding.count });
        break;
      case 'question':
        break;
    }
  }

  summary(sha256: string | null): ArchiveSummary {
    const { conversations, messages, owner, damaged } = this;
    return {
      formats: [...this.#formats],
      conversations,
      messages,
      owner,
      sha256,
      notUnderstood: this.#notUnderstood,
      damaged,
    };
  }
}
