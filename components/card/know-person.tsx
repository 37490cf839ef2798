import { Component } from 'preact';
import type { AdviceCase } from '../../utils/help/advice/index.ts';
import { ACQUAINTANCES, type Acquaintance } from '../../utils/model/index.ts';
import type { CardTranslate } from './card-texts.ts';

interface KnowPersonProps {
  /** What the user answered and still holds. */
  readonly acquaintance: Acquaintance | null;
  readonly onAcquaintance: (answer: Acquaintance | null) => void;
  readonly onAdvice: (part: AdviceCase) => void;
  readonly t: CardTranslate;
}

/** "I know this person": asks who it is, says what that changes, and can be undone. */
export class KnowPerson extends Component<KnowPersonProps, { asking: boolean }> {
  // A class, because the content script would carry all of preact/hooks for this one state.
  override state = { asking: false };

  render() {
    const { acquaintance, t } = this.props;
    if (acquaintance) return <Answered {...this.props} acquaintance={acquaintance} />;
    if (this.state.asking) return <Choices {...this.props} onDone={() => this.setState({ asking: false })} />;
    return (
      <div class="vg-section vg-know">
        <button type="button" class="vg-link" onClick={() => this.setState({ asking: true })}>
          {t('know.ask')}
        </button>
      </div>
    );
  }
}

function Answered({
  acquaintance,
  onAcquaintance,
  onAdvice,
  t,
}: KnowPersonProps & { acquaintance: Acquaintance }) {
  return (
    <div class="vg-section vg-know">
      <p>{t('know.done')}</p>
      {acquaintance !== 'my-age' && (
        <p>
          {t('know.close-one')}{' '}
          <button type="button" class="vg-link" onClick={() => onAdvice('close')}>
            {t('know.close-more')}
          </button>
        </p>
      )}
      <button type="button" class="vg-button" onClick={() => onAcquaintance(null)}>
        {t('know.undo')}
      </button>
    </div>
  );
}

function Choices({ onAcquaintance, onDone, t }: KnowPersonProps & { onDone: () => void }) {
  const answer = (choice: Acquaintance) => {
    onDone();
    onAcquaintance(choice);
  };
  return (
    <fieldset class="vg-section vg-know vg-choices">
      <legend>{t('know.who')}</legend>
      {ACQUAINTANCES.map((choice) => (
        <button key={choice} type="button" class="vg-button" onClick={() => answer(choice)}>
          {t(`know.${choice}`)}
        </button>
      ))}
      <button type="button" class="vg-link" onClick={onDone}>
        {t('know.cancel')}
      </button>
    </fieldset>
  );
}
