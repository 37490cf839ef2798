import { ADVICE_SOURCES, ADVICE_STEPS, type AdviceStep, BLOCK_HOW } from '../../utils/help/advice/index.ts';
import { IMAGE_WARNING, ImageWarning } from '../ui/image-warning.tsx';
import { LOG_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

/** Stop answering, save the words (with the image warning), then report and block, with how to on TikTok. */
export function Steps() {
  const { t } = useTexts();
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('advice.steps')}</h2>
      <ol class="advice-steps">
        <li>
          <Step step="stop" />
        </li>
        <li>
          <Step step="save" />
          <p>
            <a class="action" href={LOG_PAGE} aria-describedby={IMAGE_WARNING}>
              {t('advice.save.log')}
            </a>
          </p>
          <ImageWarning />
        </li>
        <li>
          <Step step="block" />
          <BlockOnTikTok />
        </li>
      </ol>
    </section>
  );
}

function Step({ step }: { step: AdviceStep }) {
  const { t } = useTexts();
  return (
    <>
      <h3>{t(`advice.${step}`)}</h3>
      {ADVICE_STEPS[step].map((id) => (
        <p key={id}>{t(`advice.${id}`)}</p>
      ))}
    </>
  );
}

function BlockOnTikTok() {
  const { t } = useTexts();
  return (
    <details>
      <summary>{t('advice.block.how')}</summary>
      <ol>
        {BLOCK_HOW.map((id) => (
          <li key={id}>{t(`advice.${id}`)}</li>
        ))}
      </ol>
      <p>{t('advice.block.how-moved')}</p>
      <p>
        <a
          class="action"
          href={ADVICE_SOURCES['tiktok-report'].url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('advice.block.tiktok')}
        </a>
      </p>
    </details>
  );
}
