import { type PageKey, useTexts } from '../ui/texts.tsx';

interface PointsProps {
  readonly heading: PageKey;
  readonly points: readonly PageKey[];
  /** The one that must not be overlooked. */
  readonly weighty?: PageKey;
}

/** A heading and its few sentences. */
export function Points({ heading, points, weighty }: PointsProps) {
  const { t } = useTexts();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(heading)}</h2>
      <ul>
        {points.map((point) => (
          <li key={point} class={point === weighty ? 'weighty' : undefined}>
            {t(point)}
          </li>
        ))}
      </ul>
    </section>
  );
}
