import { useState } from 'preact/hooks';
import { createTranslator, evidenceTexts } from '../../utils/i18n/index.ts';
import { type Assessment, type Locale, TACTICS } from '../../utils/model/index.ts';
import type { Reason } from '../card/reasons.ts';
import { CopyText } from '../ui/copy-text.tsx';
import { useTexts } from '../ui/texts.tsx';

interface FriendCardProps {
  readonly assessment: Assessment;
  readonly reasons: readonly Reason[];
  readonly onCopy: (text: string) => Promise<void>;
}

/** What was done, in words that fit in anybody's mouth ("asks for a secret"). */
function seen({ signals }: Assessment, locale: Locale): string[] {
  const t = createTranslator(locale, evidenceTexts);
  const found = new Set(signals.map(({ tactic }) => tactic));
  return TACTICS.filter((tactic) => found.has(tactic)).map((tactic) => t(`evidence.sign.${tactic}`));
}

const wordsOfTheOther = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap(({ quotes }) =>
    quotes.filter(({ own }) => !own).map(({ before, match, after }) => `${before}${match}${after}`),
  );

/**
 * A text to show a friend: no blame, and neither names nor words of the chat. The words only by a tick, made anew
 * for each chat: what is told is the user's choice.
 */
export function FriendCard({ assessment, reasons, onCopy }: FriendCardProps) {
  const { t, locale } = useTexts();
  const [withWords, setWithWords] = useState(false);
  const signs = seen(assessment, locale);
  const text = [
    t('copy.friend.text'),
    ...(signs.length > 0
      ? [t('copy.friend.seen', { signs: new Intl.ListFormat(locale).format(signs) })]
      : []),
    ...(withWords ? wordsOfTheOther(reasons).map((words) => t('copy.friend.quote', { words })) : []),
  ].join('\n');
  return (
    <section class="friend-card" aria-labelledby="friend">
      <h3 id="friend">{t('copy.friend')}</h3>
      <p>{t('copy.friend.note')}</p>
      <p class="check-field">
        <input
          type="checkbox"
          id="friend-words"
          checked={withWords}
          onChange={(event) => setWithWords(event.currentTarget.checked)}
        />
        <label for="friend-words">{t('copy.friend.with-words')}</label>
      </p>
      <CopyText text={text} onCopy={onCopy} />
    </section>
  );
}
