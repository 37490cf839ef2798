import type { CardTranslate } from './card-texts.ts';

/** How far the words of this chat are in the private log. */
export type Keeping = 'saving' | 'saved' | 'unsaved';

interface KeepWordsProps {
  readonly keeping: Keeping;
  readonly onExport: () => void;
  readonly t: CardTranslate;
}

/** Whether the words are safe, and the export with the image warning beside it: no button without it. */
export function KeepWords({ keeping, onExport, t }: KeepWordsProps) {
  return (
    <div class="vg-section vg-keep" data-keeping={keeping}>
      <h3>{t('keep.title')}</h3>
      <p class="vg-keep-state">{t(`keep.${keeping}`)}</p>
      {keeping === 'saved' && (
        <button type="button" class="vg-button" onClick={onExport} aria-describedby="vg-image-warning">
          {t('keep.export')}
        </button>
      )}
      <p class="vg-soft" id="vg-image-warning">
        {t('keep.image-warning')}
      </p>
    </div>
  );
}
