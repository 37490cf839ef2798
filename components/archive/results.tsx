import type { HelpService } from '../../utils/help/index.ts';
import { levelRank } from '../../utils/model/index.ts';
import { HelpPanel } from '../popup/help-panel.tsx';
import { ImageWarning } from '../ui/image-warning.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { ArchiveState, ConversationResult, Keeping } from './archive-state.ts';
import { NotRead } from './not-read.tsx';
import { ResultList } from './result-list.tsx';

type Done = Extract<ArchiveState, { kind: 'done' }>;

interface ResultsProps extends Done {
  readonly services: readonly HelpService[];
  readonly now: number;
  readonly onKeep: (ids: readonly string[]) => void;
  readonly onAgain: () => void;
}

const mayBeKept = ({ level }: ConversationResult): boolean => levelRank(level) >= levelRank('warning');
const isKept = (keeping: Keeping | undefined): boolean =>
  keeping?.kind === 'kept' || keeping?.kind === 'keeping';

export function Results({
  fileName,
  summary,
  results,
  keeping,
  services,
  now,
  onKeep,
  onAgain,
}: ResultsProps) {
  const { t } = useTexts();
  const flagged = results.filter(mayBeKept);
  const milder = results.filter((result) => !mayBeKept(result));
  const others = summary.conversations - results.length;
  const open = flagged.filter(({ id }) => !isKept(keeping.get(id)));
  return (
    <>
      <section aria-labelledby="done">
        <h2 id="done" tabIndex={-1}>
          {flagged.length > 0 ? t('archive.done.flagged', { count: flagged.length }) : t('archive.done.none')}
        </h2>
        <p>
          {t('archive.done.read', { file: fileName })}{' '}
          {t('archive.done.counts', { conversations: summary.conversations, messages: summary.messages })}
        </p>
        {others > 0 ? <p>{t('archive.done.others', { count: others })}</p> : null}
        {flagged.length > 0 ? (
          <p>
            {t('archive.done.calm')} {t('archive.done.together')}
          </p>
        ) : null}
        <p class="soft">{t('archive.done.wrong')}</p>
        <NotRead notUnderstood={summary.notUnderstood} damaged={summary.damaged} />
      </section>
      {flagged.length > 0 ? (
        <>
          <HelpPanel services={services} now={now} distress={flagged.some(({ distress }) => distress)} />
          <section aria-labelledby="list">
            <h2 id="list">{t('archive.list')}</h2>
            <p>{t('archive.keep.text')}</p>
            {summary.formats.includes('tiktok') ? <p class="soft">{t('archive.done.utc')}</p> : null}
            {summary.formats.includes('whatsapp') ? <p class="soft">{t('archive.done.zone')}</p> : null}
            <ResultList results={flagged} keeping={keeping} owner={summary.owner} onKeep={onKeep} />
            {open.length > 1 ? (
              <p>
                <button type="button" onClick={() => onKeep(open.map(({ id }) => id))}>
                  {t('archive.keep.all', { count: open.length })}
                </button>
              </p>
            ) : null}
          </section>
          <Original fileName={fileName} sha256={summary.sha256} />
          <ImageWarning />
        </>
      ) : null}
      {milder.length > 0 ? (
        <section aria-labelledby="milder">
          <h2 id="milder">{t('archive.milder')}</h2>
          <p class="soft">{t('archive.milder.text')}</p>
          <ResultList results={milder} keeping={keeping} owner={summary.owner} onKeep={null} />
        </section>
      ) : null}
      <p>
        <button type="button" onClick={onAgain}>
          {t('archive.done.again')}
        </button>
      </p>
    </>
  );
}

/** Evidence out of a file is worth as much as the file that it can be compared with. */
function Original({ fileName, sha256 }: { fileName: string; sha256: string | null }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="original">
      <h2 id="original">{t('archive.original')}</h2>
      <p>{t('archive.original.text', { file: fileName })}</p>
      {sha256 ? (
        <p class="soft">
          {t('archive.original.sum')} <code>{sha256}</code>
        </p>
      ) : null}
    </section>
  );
}
