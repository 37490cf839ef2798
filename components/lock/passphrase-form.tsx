import { useId, useState } from 'preact/hooks';
import { useTexts } from '../ui/texts.tsx';
import { STRENGTHS, strengthOf } from './strength.ts';
import './lock.css';

interface PassphraseFormProps {
  readonly onProtect: (passphrase: string) => Promise<void>;
}

const PROBLEMS = {
  differ: 'lock.differ',
  weak: 'lock.strength.weak',
  failed: 'lock.failed',
} as const;
type Outcome = keyof typeof PROBLEMS | 'working' | null;

/** Chooses a passphrase: what forgetting it means is said before. */
export function PassphraseForm({ onProtect }: PassphraseFormProps) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const id = useId();
  const strength = strengthOf(words);
  const submit = async () => {
    if (strength === 'weak') return setOutcome('weak');
    if (words !== again) return setOutcome('differ');
    setOutcome('working');
    // Once it is set, another state of the panel takes this form's place.
    return onProtect(words).catch(() => setOutcome('failed'));
  };
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome !== 'working') void submit();
      }}
    >
      <p>
        <strong>{t('lock.forget')}</strong>
      </p>
      <label for={`${id}-new`}>{t('lock.new')}</label>
      <input
        id={`${id}-new`}
        type="password"
        autocomplete="new-password"
        value={words}
        aria-describedby={`${id}-hint ${id}-strength`}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="soft">
        {t('lock.hint')}
      </p>
      <p class="strength">
        <meter
          aria-label={t('lock.strength')}
          min={0}
          max={STRENGTHS.length}
          low={1.5}
          optimum={STRENGTHS.length}
          value={words === '' ? 0 : STRENGTHS.indexOf(strength) + 1}
        />{' '}
        <span id={`${id}-strength`} role="status">
          {words === '' ? null : t(`lock.strength.${strength}`)}
        </span>
      </p>
      <label for={`${id}-again`}>{t('lock.again')}</label>
      <input
        id={`${id}-again`}
        type="password"
        autocomplete="new-password"
        value={again}
        onInput={(event) => setAgain(event.currentTarget.value)}
      />
      {outcome === null || outcome === 'working' ? null : <p role="alert">{t(PROBLEMS[outcome])}</p>}
      <button type="submit" class="main">
        {t(outcome === 'working' ? 'lock.working' : 'lock.set')}
      </button>
    </form>
  );
}
