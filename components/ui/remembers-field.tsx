import { useTexts } from './texts.tsx';

interface RemembersFieldProps {
  readonly remembers: boolean;
  readonly onRemembers: (remembers: boolean) => void;
}

/** Whether wordless signs are remembered between visits. Unticking it also forgets them. */
export function RemembersField({ remembers, onRemembers }: RemembersFieldProps) {
  const { t } = useTexts();
  return (
    <div class="check-field">
      <input
        id="remembers"
        type="checkbox"
        checked={remembers}
        aria-describedby="remembers-text"
        onChange={({ currentTarget }) => onRemembers(currentTarget.checked)}
      />
      <label for="remembers">{t('settings.remembers')}</label>
      <p id="remembers-text" class="soft">
        {t('settings.remembers.text')}
      </p>
    </div>
  );
}
