import { LOCALES, type Settings } from '../../utils/model/index.ts';
import { SelectField } from './select-field.tsx';
import { useTexts } from './texts.tsx';

interface LanguageSelectProps {
  readonly chosen: Settings['locale'];
  readonly onLocale: (locale: Settings['locale']) => void;
}

/** Each language is named in itself, so that it can be found from the wrong one. */
export function LanguageSelect({ chosen, onLocale }: LanguageSelectProps) {
  const { t } = useTexts();
  return (
    <SelectField
      label={t('settings.language')}
      value={chosen}
      options={[
        { value: 'auto', label: t('settings.language.auto') },
        ...LOCALES.map((value) => ({ value, label: t(`settings.language.${value}`), lang: value })),
      ]}
      onChange={(value) => onLocale(LOCALES.find((locale) => locale === value) ?? 'auto')}
    />
  );
}
