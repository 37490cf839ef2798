import type { Settings } from '../../utils/model/index.ts';
import { useTexts } from '../ui/texts.tsx';
import { Points } from './points.tsx';

const DOES = ['welcome.does.reads', 'welcome.does.warns', 'welcome.does.helps'] as const;
const DOES_NOT = ['welcome.does-not.send', 'welcome.does-not.hide', 'welcome.does-not.all'] as const;
const FOR = ['me', 'child'] as const;

interface StartProps {
  readonly onFor: (whom: Settings['installedFor']) => void;
}

/** The first screen: what Vigie does and doesn't, in a few lines, and for whom it is. */
export function Start({ onFor }: StartProps) {
  const { t } = useTexts();
  return (
    <>
      <div class="disclosure">
        <Points heading="welcome.does" points={DOES} />
        <Points heading="welcome.does-not" points={DOES_NOT} />
      </div>
      <section class="choice" aria-labelledby="for-whom">
        <h2 id="for-whom">{t('welcome.for')}</h2>
        <p class="choice-actions">
          {FOR.map((whom) => (
            <button key={whom} type="button" class="main" onClick={() => onFor(whom)}>
              {t(`welcome.for.${whom}`)}
            </button>
          ))}
        </p>
      </section>
    </>
  );
}
