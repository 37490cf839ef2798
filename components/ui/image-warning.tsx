import { useTexts } from './texts.tsx';

/** Stands beside every way of saving evidence: a copy of a minor's intimate picture is itself an offence. */
export function ImageWarning({ heading }: { heading: 'h2' | 'h3' }) {
  const { t } = useTexts();
  const Heading = heading;
  return (
    <section class="image-warning">
      <Heading>{t('export.images')}</Heading>
      <p>{t('export.images.text')}</p>
    </section>
  );
}
