import { useTexts } from './texts.tsx';

/** Stands beside every way of saving evidence: a copy of a minor's intimate picture is itself an offence. */
export function ImageWarning() {
  const { t } = useTexts();
  return (
    <div class="image-warning">
      <p>
        <strong>{t('export.images')}</strong>
      </p>
      <p>{t('export.images.text')}</p>
    </div>
  );
}
