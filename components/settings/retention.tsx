import { useEffect, useRef, useState } from 'preact/hooks';
import { RETENTIONS, type Retention } from '../../utils/model/index.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useTexts } from '../ui/texts.tsx';

export interface RetentionFieldProps {
  readonly retention: Retention;
  /** How many conversations the log would lose at once. */
  readonly onCount: (retention: Retention) => Promise<number>;
  readonly onRetention: (retention: Retention) => void;
}

interface Asked {
  readonly retention: Retention;
  readonly count: number;
}

/** How long the log keeps a conversation. A choice that would delete something at once is asked about first. */
export function RetentionField({ retention, onCount, onRetention }: RetentionFieldProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [failed, setFailed] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), [asked]);

  const choose = async (next: Retention) => {
    setFailed(false);
    setAsked(null);
    try {
      const count = await onCount(next);
      if (count > 0) setAsked({ retention: next, count });
      else onRetention(next);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div class="retention">
      <SelectField
        label={t('retention.label')}
        value={String(asked ? asked.retention : retention)}
        options={RETENTIONS.map((value) => ({ value: String(value), label: t(`retention.${value}`) }))}
        onChange={(value) => void choose(RETENTIONS.find((known) => String(known) === value) ?? null)}
      />
      <p class="soft">{t('retention.text')}</p>
      {failed ? <p role="alert">{t('settings.failed')}</p> : null}
      {asked ? (
        // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a form's group of fields
        <div
          class="ask-first asking"
          role="group"
          aria-label={t('retention.ask', { count: asked.count })}
          onKeyDown={(event) => event.key === 'Escape' && setAsked(null)}
        >
          <span class="question">{t('retention.ask', { count: asked.count })}</span>
          <button ref={keep} type="button" onClick={() => setAsked(null)}>
            {t('retention.no')}
          </button>
          <button
            type="button"
            class="final"
            onClick={() => {
              onRetention(asked.retention);
              setAsked(null);
            }}
          >
            {t('retention.yes')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
