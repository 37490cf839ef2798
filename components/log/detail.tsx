import { useEffect, useRef } from 'preact/hooks';
import type { LoggedConversation } from '../../utils/model/index.ts';
import { reasonsOf } from '../card/reasons.ts';
import { IMAGE_WARNING, ImageWarning } from '../ui/image-warning.tsx';
import { LevelTag } from '../ui/level-tag.tsx';
import { exportHref } from '../ui/page-links.ts';
import { Person } from '../ui/person.tsx';
import { Reasons } from '../ui/reasons.tsx';
import { SaveLink } from '../ui/save-link.tsx';
import { useTexts } from '../ui/texts.tsx';
import type { LogFailure } from './failure.ts';
import { FriendCard } from './friend-card.tsx';
import { SourceFacts } from './source-facts.tsx';
import { timelineOf } from './timeline/layout.ts';
import { Timeline } from './timeline/timeline.tsx';
import { Transcript } from './transcript.tsx';

/** A record as it was read back; utils/log's has this shape. `damaged`: parts of it that could not be opened. */
export interface KeptConversation extends LoggedConversation {
  readonly damaged: number;
}

export type DetailView =
  | { readonly kind: 'loading'; readonly key: string }
  | {
      readonly kind: 'failed';
      readonly key: string;
      readonly failure: LogFailure;
    }
  | { readonly kind: 'open'; readonly key: string; readonly record: KeptConversation };

interface DetailProps {
  readonly detail: DetailView;
  readonly onClose: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** One conversation opened from the list; takes the focus so that keyboard and screen reader land in it. */
export function Detail({ detail, onClose, onCopy }: DetailProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [detail.key, detail.kind]);
  return (
    <section class="detail" aria-labelledby="detail">
      <h2 id="detail" ref={heading} tabIndex={-1}>
        {detail.kind === 'open' ? (
          <>
            {t('log.detail')} <Person {...personOf(detail.record)} />
          </>
        ) : (
          t(detail.kind === 'failed' ? 'log.detail.failed' : 'log.detail.loading')
        )}
      </h2>
      {detail.kind === 'failed' ? <p role="alert">{t(`log.failure.${detail.failure}`)}</p> : null}
      {detail.kind === 'open' ? <Record record={detail.record} onCopy={onCopy} /> : null}
      <button type="button" onClick={onClose}>
        {t('log.detail.close')}
      </button>
    </section>
  );
}

const personOf = ({ identity: { peer } }: KeptConversation) => ({ name: peer.name, handle: peer.handle });

function Record({ record, onCopy }: Pick<DetailProps, 'onCopy'> & { record: KeptConversation }) {
  const { t } = useTexts();
  const { messages, assessment, identity, key, source } = record;
  const layout = timelineOf(assessment, messages);
  const reasons = reasonsOf(assessment, { messages, kind: identity.kind });
  return (
    <>
      <LevelTag level={assessment.level} />
      {record.damaged > 0 ? <p class="soft">{t('log.damaged')}</p> : null}
      <h3>{t('log.reasons')}</h3>
      <Reasons reasons={reasons} />
      {layout.rows.length > 0 ? (
        <section aria-labelledby="timeline">
          <h3 id="timeline">{t('timeline.title')}</h3>
          <Timeline layout={layout} ageNotedAt={assessment.ageNotedAt} />
        </section>
      ) : null}
      <p>
        <SaveLink href={exportHref(key)} label={t('log.export')} main warning={IMAGE_WARNING} />
      </p>
      <ImageWarning />
      {source ? <SourceFacts source={source} /> : null}
      <FriendCard key={key} assessment={assessment} reasons={reasons} onCopy={onCopy} />
      <h3>{t('log.transcript')}</h3>
      <p class="soft">{t('log.transcript.mark')}</p>
      <Transcript
        messages={messages}
        assessment={assessment}
        peerName={identity.peer.name}
        gaps={record.gaps ?? []}
        dated={source !== undefined}
      />
    </>
  );
}
