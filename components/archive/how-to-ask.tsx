import { useTexts } from '../ui/texts.tsx';

const TIKTOK_PAGE = 'https://www.tiktok.com/setting/download-your-data';

const STEPS = [
  'archive.ask.where',
  'archive.ask.all',
  'archive.ask.json',
  'archive.ask.request',
  'archive.ask.wait',
  'archive.ask.keep',
] as const;
const OTHERS = ['archive.other.snapchat', 'archive.other.instagram', 'archive.other.whatsapp'] as const;

/** The way to one's own messages, with the words that stand on TikTok's buttons in both languages. */
export function HowToAsk() {
  const { t } = useTexts();
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{t('archive.ask')}</h2>
      <ol class="archive-steps">
        {STEPS.map((step) => (
          <li key={step}>
            {t(step)}
            {step === 'archive.ask.where' ? (
              <>
                <p>
                  <a class="action" href={TIKTOK_PAGE} target="_blank" rel="noopener noreferrer">
                    {t('archive.ask.open')}
                  </a>
                </p>
                <p class="soft">{t('archive.ask.app')}</p>
              </>
            ) : null}
          </li>
        ))}
      </ol>
      <p class="soft">{t('archive.ask.names')}</p>
      <details>
        <summary>{t('archive.other')}</summary>
        <ul>
          {OTHERS.map((other) => (
            <li key={other}>{t(other)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
