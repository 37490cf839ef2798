import { render } from 'preact';
import { commonTexts, createTranslator, momentsTexts } from '../../utils/i18n/index.ts';
import { call, isOrphaned } from '../../utils/messaging/client/index.ts';
import { levelRank } from '../../utils/model/index.ts';
import { saveSettings } from '../../utils/settings/index.ts';
import { createNoteShown } from '../chat.content/note-shown.ts';
import { attachShadowHost, type ShadowHost } from '../chat.content/shadow-host.ts';
import type { Moment } from '../chat.content/tell-moments.ts';
import { MomentsView, type Shown } from './moments-view.tsx';
import { createPauses, pauseName } from './pauses.ts';
import { placeStyle } from './place-style.ts';
import { STYLES } from './styles.ts';
import { watchSending } from './watch-sending.ts';

const flaggedChat = ({ state }: Moment): string | null =>
  state?.judged && levelRank(state.judged.assessment.level) >= levelRank('warning') ? state.name : null;

const wantsIntroduction = ({ state, settings, view }: Moment): boolean =>
  settings.installedFor === 'child' &&
  settings.introducedAt === null &&
  Boolean(state?.reading.conversation) &&
  // A warning comes first.
  view?.open?.what !== 'card';

/**
 * Follows what the content script tells, and says what only rare moments need: "before you send" in a flagged chat, and who
 * set Vigie up. Gives the function that is to be told; null takes everything out of the page.
 */
export function startMoments(window: Window & typeof globalThis): (moment: Moment | null) => void {
  const pauses = createPauses();
  const noteShown = createNoteShown(call);
  let now: Moment | null = null;
  let host: ShadowHost | null = null;
  let pause: { readonly chat: string; readonly shown: Shown } | null = null;
  let opened = false;
  let introduced = false;

  const sending = watchSending(window, (kinds) => {
    if (isOrphaned()) follow(null);
    const chat = now && flaggedChat(now);
    const kind = chat && pauses.next(chat, kinds, now?.state?.said);
    const conversation = now?.state?.judged?.conversation;
    if (!kind || !conversation) return;
    void noteShown(conversation, [pauseName(kind)]);
    pause = { chat, shown: { what: 'pause', kind } };
    opened = false;
    draw();
  });

  const shownNow = (moment: Moment): Shown | null => {
    if (pause) return pause.shown;
    return !introduced && wantsIntroduction(moment) ? { what: 'introduction' } : null;
  };

  function close(): void {
    opened = false;
    if (pause) pause = null;
    else {
      introduced = true;
      void saveSettings({ introducedAt: Date.now() });
    }
    draw();
  }

  async function open(page: 'advice' | 'log'): Promise<void> {
    const account = page === 'log' && now?.state ? { account: now.state.reading.account } : {};
    const result = await call('open-page', { page, ...account });
    if (!result.ok && result.error === 'orphaned') follow(null);
  }

  function draw(): void {
    const shown = now && shownNow(now);
    if (!now || (!shown && !host)) return;
    host ??= attachShadowHost(window.document, STYLES, 'data-vigie-moment');
    host.keepAttached();
    const placed = placeStyle(window, now, opened);
    render(
      <MomentsView
        shown={shown}
        place={placed?.place ?? null}
        folded={placed?.folded ?? false}
        locale={now.locale}
        onOpen={() => {
          opened = true;
          draw();
        }}
        onClose={close}
        onLater={() => {
          if (pause) pauses.quiet(pause.chat);
          close();
        }}
        onPage={(page) => void open(page)}
        t={createTranslator(now.locale, momentsTexts, commonTexts)}
      />,
      host.root,
    );
  }

  function follow(moment: Moment | null): void {
    now = moment;
    const chat = moment && flaggedChat(moment);
    if (pause && pause.chat !== chat) pause = null;
    sending.follow(chat ? (moment?.state?.reading.places ?? null) : null);
    draw();
    if (moment) return;
    if (host) render(null, host.root);
    host?.remove();
    host = null;
  }

  return follow;
}
