import { useTexts } from './texts.tsx';

/** Ids of the warnings, for the `aria-describedby` of the buttons that they stand beside. */
export const IMAGE_WARNING = 'image-warning';
export const LOG_IMAGE_WARNING = 'image-warning-log';
export const ALL_IMAGE_WARNING = 'image-warning-all';

/** Stands beside every way of saving evidence: a copy of a minor's intimate picture is itself an offence. */
export function ImageWarning() {
  const { t } = useTexts();
  return (
    <div class="image-warning" id={IMAGE_WARNING}>
      <p>
        <strong>{t('export.images')}</strong>
      </p>
      <p>{t('export.images.text')}</p>
    </div>
  );
}

/** The same in one line, for small windows and lists. */
export function ShortImageWarning({ id }: { id: string }) {
  const { t } = useTexts();
  return (
    <p class="soft" id={id}>
      {t('export.images.short')}
    </p>
  );
}
