import { countriesByName, countryName } from '../../utils/help/index.ts';
import { SelectField } from './select-field.tsx';
import { useTexts } from './texts.tsx';

interface CountrySelectProps {
  /** ISO 3166-1 alpha-2, or `auto`. */
  readonly chosen: string;
  /** What `auto` stands for in this browser. */
  readonly automatic: string;
  readonly onCountry: (country: string) => void;
}

export function CountrySelect({ chosen, automatic, onCountry }: CountrySelectProps) {
  const { t, locale } = useTexts();
  const auto = t('settings.country.auto', { country: countryName(automatic, locale) });
  return (
    <SelectField
      label={t('settings.country')}
      value={chosen}
      options={[
        { value: 'auto', label: auto },
        ...countriesByName(locale).map(({ country, name }) => ({ value: country, label: name })),
      ]}
      onChange={onCountry}
    />
  );
}
