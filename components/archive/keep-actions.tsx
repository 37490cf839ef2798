import { useEffect, useRef } from 'preact/hooks';
import { exportHref, logHref } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';
import type { Keeping } from './archive-state.ts';

interface KeepActionsProps {
  readonly name: string;
  readonly keeping: Keeping | undefined;
  /** In whose log it goes. */
  readonly owner: string | null;
  /** Id of the image warning beside it. */
  readonly warning: string;
  readonly onKeep: () => void;
}

/** Keep, and once the log has it: export. The button that had the focus hands it on to what takes its place. */
export function KeepActions({ name, keeping, owner, warning, onKeep }: KeepActionsProps) {
  const { t } = useTexts();
  const link = useRef<HTMLAnchorElement>(null);
  const pressed = useRef(false);
  const key = keeping?.kind === 'kept' ? keeping.key : null;
  useEffect(() => {
    if (key !== null && pressed.current) link.current?.focus();
    if (key !== null) pressed.current = false;
  }, [key]);

  return (
    <div class="entry-actions">
      {key === null ? (
        <button
          type="button"
          class="main"
          aria-label={t('archive.keep.name', { name })}
          aria-describedby={warning}
          aria-disabled={keeping?.kind === 'keeping'}
          onClick={() => {
            if (keeping?.kind === 'keeping') return;
            pressed.current = true;
            onKeep();
          }}
        >
          {t('archive.keep')}
        </button>
      ) : null}
      <span role="status">
        {keeping?.kind === 'keeping' ? t('archive.keep.going') : null}
        {keeping?.kind === 'kept' ? t('archive.kept') : null}
        {keeping?.kind === 'not-kept'
          ? `${t('archive.keep.failed')} ${t(`log.failure.${keeping.failure}`)}`
          : null}
      </span>
      {key === null ? null : (
        <>
          <a
            ref={link}
            class="action main"
            href={exportHref(key)}
            target="_blank"
            rel="noopener"
            aria-label={t('log.export.name', { name })}
            aria-describedby={warning}
          >
            {t('log.export')}
          </a>
          <a class="action" href={logHref(owner)} target="_blank" rel="noopener">
            {t('archive.kept.log')}
          </a>
        </>
      )}
    </div>
  );
}
