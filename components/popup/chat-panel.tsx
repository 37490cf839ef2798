import type { Level, Tactic } from '../../utils/model/index.ts';
import type { Reason } from '../card/reasons.ts';
import type { LogFailure } from '../log/failure.ts';
import { IMAGE_WARNING, ShortImageWarning } from '../ui/image-warning.tsx';
import { LevelTag } from '../ui/level-tag.tsx';
import { exportHref } from '../ui/page-links.ts';
import { Reasons } from '../ui/reasons.tsx';
import { SaveLink } from '../ui/save-link.tsx';
import { useTexts } from '../ui/texts.tsx';

/** What was seen in the chat behind the popup. `seen`: nothing of it is kept (yet), so there are no words to show. */
export type ChatView =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly failure: LogFailure }
  | { readonly kind: 'seen'; readonly level: Level; readonly tactics: readonly Tactic[] }
  | {
      readonly kind: 'flagged';
      readonly key: string;
      readonly level: Level;
      readonly reasons: readonly Reason[];
    };

export function ChatPanel({ chat }: { chat: ChatView }) {
  const { t } = useTexts();
  return (
    <section class="chat" aria-labelledby="chat">
      <div class="chat-head">
        <h2 id="chat">{t('popup.chat')}</h2>
        {chat.kind === 'seen' || chat.kind === 'flagged' ? <LevelTag level={chat.level} /> : null}
      </div>
      {chat.kind === 'none' ? <p>{t('popup.chat.none')}</p> : null}
      {chat.kind === 'unreadable' ? <p role="alert">{t(`log.failure.${chat.failure}`)}</p> : null}
      {chat.kind === 'seen' ? (
        <>
          {chat.level === 'notice' ? <p>{t('popup.chat.notice')}</p> : null}
          <Reasons reasons={chat.tactics.map((what) => ({ kind: 'tactic', what, quotes: [] }))} />
        </>
      ) : null}
      {chat.kind === 'flagged' ? (
        <>
          <Reasons reasons={chat.reasons} shown={1} />
          <p class="soft">{t('popup.chat.wrong')}</p>
          <SaveLink href={exportHref(chat.key)} label={t('popup.chat.export')} main warning={IMAGE_WARNING} />
          <ShortImageWarning id={IMAGE_WARNING} />
        </>
      ) : null}
    </section>
  );
}
