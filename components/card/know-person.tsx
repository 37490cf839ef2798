import { useState } from 'preact/hooks';
import { ACQUAINTANCES, type Acquaintance } from '../../utils/model/index.ts';
import type { CardTranslate } from './card-texts.ts';

interface KnowPersonProps {
  /** What the user answered and still holds. */
  readonly acquaintance: Acquaintance | null;
  readonly onAnswer: (answer: Acquaintance | null) => void;
  readonly onHelp: () => void;
  readonly t: CardTranslate;
}

/** "I know this person": asks who it is, says what that changes, and can be undone. */
export function KnowPerson({ acquaintance, onAnswer, onHelp, t }: KnowPersonProps) {
  const [asking, setAsking] = useState(false);

  if (acquaintance) {
    return (
      <div class="vg-section vg-know">
        <p>{t('know.done')}</p>
        {acquaintance !== 'my-age' && (
          <p>
            {t('know.close-one')}{' '}
            <button type="button" class="vg-link" onClick={onHelp}>
              {t('help.more')}
            </button>
          </p>
        )}
        <button type="button" class="vg-button" onClick={() => onAnswer(null)}>
          {t('know.undo')}
        </button>
      </div>
    );
  }
  if (!asking) {
    return (
      <div class="vg-section vg-know">
        <button type="button" class="vg-link" onClick={() => setAsking(true)}>
          {t('know.ask')}
        </button>
      </div>
    );
  }
  const answer = (choice: Acquaintance) => {
    setAsking(false);
    onAnswer(choice);
  };
  return (
    <fieldset class="vg-section vg-know vg-choices">
      <legend>{t('know.who')}</legend>
      {ACQUAINTANCES.map((choice) => (
        <button key={choice} type="button" class="vg-button" onClick={() => answer(choice)}>
          {t(`know.${choice}`)}
        </button>
      ))}
      <button type="button" class="vg-link" onClick={() => setAsking(false)}>
        {t('know.cancel')}
      </button>
    </fieldset>
  );
}
