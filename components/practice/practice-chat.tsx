import { useTexts } from '../ui/texts.tsx';
import type { PracticeLine } from './practice-step.ts';

/** The invented chat. Its frame says what it is, so that no picture of it can pass for a real one. */
export function PracticeChat({ lines }: { lines: readonly PracticeLine[] }) {
  const { t } = useTexts();
  return (
    <section class="practice-chat" aria-label={t('practice.chat')}>
      <p class="practice-label">
        <strong>{t('practice.mark')}</strong> · {t('practice.chat')}
      </p>
      <ol aria-live="polite">
        {lines.map(({ sender, text }, index) => (
          // Lines are only ever added at the end.
          <li key={index} class={`from-${sender}`}>
            <span class="soft">{sender === 'self' ? t('practice.own') : 'Max'}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
