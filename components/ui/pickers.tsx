import { CountrySelect } from './country-select.tsx';
import { LanguageSelect } from './language-select.tsx';
import type { Chooser } from './page-state.ts';
import { useTexts } from './texts.tsx';

/** Country and language, and a word if the choice could not be kept. */
export function Pickers({ settings, automaticCountry, settingsFailed, onSettings }: Chooser) {
  const { t } = useTexts();
  return (
    <div class="pickers">
      <CountrySelect
        chosen={settings.country}
        automatic={automaticCountry}
        onCountry={(country) => onSettings({ country })}
      />
      <LanguageSelect chosen={settings.locale} onLocale={(locale) => onSettings({ locale })} />
      {settingsFailed ? <p role="alert">{t('settings.failed')}</p> : null}
    </div>
  );
}
