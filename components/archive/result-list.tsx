import { useId, useState } from 'preact/hooks';
import { ShortImageWarning } from '../ui/image-warning.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { ConversationResult, Keeping } from './archive-state.ts';
import { ResultRow } from './result-row.tsx';

interface ResultListProps {
  readonly results: readonly ConversationResult[];
  readonly keeping: ReadonlyMap<string, Keeping>;
  readonly owner: string | null;
  /** Null: these can't be kept. */
  readonly onKeep: ((ids: readonly string[]) => void) | null;
}

/** So few at a time are drawn within a frame. */
const AT_ONCE = 10;

export function ResultList({ results, keeping, owner, onKeep }: ResultListProps) {
  const { t } = useTexts();
  const warning = useId();
  const [shown, setShown] = useState(AT_ONCE);
  const rest = results.length - shown;
  return (
    <>
      {onKeep ? <ShortImageWarning id={warning} /> : null}
      <ul class="entries">
        {results.slice(0, shown).map((result) => (
          <ResultRow
            key={result.id}
            result={result}
            keeping={keeping.get(result.id)}
            owner={owner}
            warning={warning}
            onKeep={onKeep && (() => onKeep([result.id]))}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <p>
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            {t('archive.result.more', { count: rest })}
          </button>
        </p>
      ) : null}
    </>
  );
}
