import { useState } from 'preact/hooks';
import type { MessageKind, Sender } from '../../utils/model/index.ts';
import { useTexts } from '../ui/texts.tsx';
import '../log/entry.css';
import '../log/log.css';

/** One message of the copy, as it will be in the file. */
export interface RedactedLine {
  readonly sender: Sender;
  readonly kind: MessageKind;
  /** With everything covered that is hidden. */
  readonly text: string;
}

interface RedactedLineProps {
  readonly line: RedactedLine;
  readonly number: number;
  readonly isHidden: boolean;
  readonly onHideWord: (word: string) => void;
  readonly onHideMessage: (hidden: boolean) => void;
}

/** Words that can still be hidden: each once, without what stands around them. */
const wordsOf = (text: string): string[] => [
  ...new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*/gu) ?? []),
];

export function RedactedLineView({ line, number, isHidden, onHideWord, onHideMessage }: RedactedLineProps) {
  const { t } = useTexts();
  const [choosing, setChoosing] = useState(false);
  const words = wordsOf(line.text);
  return (
    <li class={`line line-${line.sender}`}>
      <p class="line-text" dir="auto">
        {line.kind === 'text' ? line.text : t(`log.kind.${line.kind}`)}
      </p>
      {line.kind === 'text' ? (
        <p class="entry-actions">
          {isHidden || words.length === 0 ? null : (
            <button
              type="button"
              class="quiet"
              aria-expanded={choosing}
              aria-label={`${t('redacted.words')} (${number})`}
              onClick={() => setChoosing(!choosing)}
            >
              {t('redacted.words')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={`${t(isHidden ? 'redacted.show' : 'redacted.hide')} (${number})`}
            onClick={() => onHideMessage(!isHidden)}
          >
            {t(isHidden ? 'redacted.show' : 'redacted.hide')}
          </button>
        </p>
      ) : null}
      {choosing && !isHidden ? (
        <p class="redacted-words">
          {words.map((word) => (
            <button key={word} type="button" onClick={() => onHideWord(word)}>
              {word}
            </button>
          ))}
        </p>
      ) : null}
    </li>
  );
}
