import { LevelIcon } from '../theme/level-icon.tsx';

interface MomentStripProps {
  readonly title: string;
  readonly onOpen: () => void;
}

/** Where a card has no room beside the chat: one line that opens it. */
export function MomentStrip({ title, onOpen }: MomentStripProps) {
  return (
    <button
      type="button"
      class="vg-root vg-mark vg-moment-strip"
      data-state="notice"
      aria-expanded={false}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <LevelIcon level="notice" />
      <span class="vg-mark-words">
        <b>{title}</b>
      </span>
    </button>
  );
}
