import { useState } from 'preact/hooks';
import { useTexts } from '../ui/texts.tsx';
import type { ArchiveQuestion } from './archive-state.ts';
import { type Choice, RadioField } from './radio-field.tsx';

/** What the user answers; utils/archives has this shape. Owner: empty, none of the names. */
export interface GivenAnswers {
  readonly owner?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
}

interface QuestionsProps {
  readonly questions: readonly ArchiveQuestion[];
  readonly onAnswers: (answers: GivenAnswers) => void;
  readonly onCancel: () => void;
}

/** What the file doesn't say. Nothing is chosen beforehand: a guess would be taken for a fact. */
export function Questions({ questions, onAnswers, onCancel }: QuestionsProps) {
  const { t } = useTexts();
  const [given, setGiven] = useState<GivenAnswers>({});
  const [missing, setMissing] = useState(false);
  const isAnswered = ({ question }: ArchiveQuestion): boolean =>
    (question === 'owner' ? given.owner : given.dateOrder) !== undefined;

  const orders: readonly Choice<'day-first' | 'month-first'>[] = [
    { value: 'day-first', label: t('archive.asking.day-first') },
    { value: 'month-first', label: t('archive.asking.month-first') },
  ];
  return (
    <section aria-labelledby="asking">
      <h2 id="asking" tabIndex={-1}>
        {t('archive.asking')}
      </h2>
      <p>{t('archive.asking.why')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const all = questions.every(isAnswered);
          setMissing(!all);
          if (all) onAnswers(given);
        }}
      >
        {questions.map((asked) =>
          asked.question === 'owner' ? (
            <RadioField
              key="owner"
              name="owner"
              legend={t('archive.asking.owner')}
              chosen={given.owner}
              choices={[
                ...asked.choices.map((name) => ({ value: name, label: name })),
                { value: '', label: t('archive.asking.none') },
              ]}
              onChoice={(owner) => setGiven({ ...given, owner })}
            />
          ) : (
            <RadioField
              key="dates"
              name="dates"
              legend={t('archive.asking.dates')}
              chosen={given.dateOrder}
              choices={orders}
              onChoice={(dateOrder) => setGiven({ ...given, dateOrder })}
            />
          ),
        )}
        <p role="alert">{missing ? t('archive.asking.missing') : null}</p>
        <p class="archive-actions">
          <button type="submit" class="main">
            {t('archive.asking.go')}
          </button>
          <button type="button" onClick={onCancel}>
            {t('archive.cancel')}
          </button>
        </p>
      </form>
    </section>
  );
}
