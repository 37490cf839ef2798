import { APPEARANCES } from '../../utils/model/index.ts';
import type { Chooser } from '../ui/page-state.ts';
import { Pickers } from '../ui/pickers.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useTexts } from '../ui/texts.tsx';

/** Country, language and colours. */
export function LookSection(chooser: Chooser) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('settings.look')}</h2>
      <Pickers {...chooser} />
      <SelectField
        label={t('settings.appearance')}
        value={chooser.settings.appearance}
        options={APPEARANCES.map((value) => ({ value, label: t(`settings.appearance.${value}`) }))}
        onChange={(chosen) =>
          chooser.onSettings({ appearance: APPEARANCES.find((one) => one === chosen) ?? 'system' })
        }
      />
      <p class="soft">{t('settings.look.text')}</p>
    </section>
  );
}
