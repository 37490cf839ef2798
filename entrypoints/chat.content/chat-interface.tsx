import { render } from 'preact';
import { chooseLocale } from '../../utils/i18n/index.ts';
import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import type { ExtensionPage } from '../../utils/messaging/index.ts';
import {
  type Acquaintance,
  type ConversationReference,
  type Locale,
  referenceTo,
  type Settings,
} from '../../utils/model/index.ts';
import { countryFor } from '../../utils/settings/index.ts';
import type { SiteAdapter } from '../../utils/sites/index.ts';
import { announcementOf } from './announcement.ts';
import { reasonIds } from './card-memory.ts';
import type { ChatState } from './chat-session.ts';
import { chatTexts } from './chat-texts.ts';
import { ChatView, type Failure, type Spoken } from './chat-view.tsx';
import { followPlaces } from './follow-places.ts';
import { createNoteShown } from './note-shown.ts';
import { type MeasuredChat, needsAt } from './placement.ts';
import { attachShadowHost, type ShadowHost } from './shadow-host.ts';
import { STYLES } from './styles.ts';
import { tellMoments } from './tell-moments.ts';
import { type ChatMemory, UNTOUCHED, type View, viewOf } from './view.ts';
import { whenRead } from './when-read.ts';

export interface ChatInterface {
  /** Nothing is read: shows at most, on a page of chats, that Vigie isn't reading. */
  idle(phase: 'not-started' | 'paused'): void;
  show(state: ChatState): void;
  use(settings: Settings): void;
  /** Takes everything of Vigie out of the page. */
  remove(): void;
}

export interface ChatInterfaceDeps {
  readonly window: Window & typeof globalThis;
  readonly isChatPage: SiteAdapter['isChatPage'];
  readonly call: typeof callBackground;
  /** Whether the answer is kept. */
  readonly onAcquaintance: (answer: Acquaintance | null) => Promise<boolean>;
  readonly onOrphaned: () => void;
}

/** Draws what is known into the page. Nothing is attached to the page before there is something to show. */
export function createChatInterface(deps: ChatInterfaceDeps, settings: Settings): ChatInterface {
  const { window } = deps;
  const { document, navigator } = window;
  let used = settings;
  let phase: 'not-started' | 'paused' | 'on' = 'on';
  let state: ChatState | null = null;
  let measured: MeasuredChat | null = null;
  let host: ShadowHost | null = null;
  let removed = false;
  let view: View | null = null;
  let announcement: Spoken | null = null;
  /** What the last click of the user did not bring about, in the chat where it was made. */
  let failed: { readonly what: Failure; readonly about: string } | null = null;
  const locale = (): Locale => chooseLocale(used.locale, navigator.languages);
  let texts = chatTexts(locale(), null);
  const memories = new Map<string, ChatMemory>();
  const alarmed = new Set<string>();

  const name = (): string => state?.name ?? '';
  const memory = (): ChatMemory => {
    const { said, opened } = memories.get(name()) ?? UNTOUCHED;
    return { said: new Set([...said, ...(state?.said ?? [])]), opened };
  };
  const askShown = async (conversation: ConversationReference): Promise<void> => {
    const about = name();
    const result = await deps.call('recall-shown', await referenceTo(conversation));
    if (!result.ok || about !== name()) return;
    const { said, opened } = memory();
    memories.set(about, { said: new Set([...said, ...(result.value ?? [])]), opened });
    draw();
  };
  const card = whenRead(window, createNoteShown(deps.call), askShown);
  const places = followPlaces(window, (next) => {
    measured = next;
    draw();
  });

  const open = async (
    page: ExtensionPage,
    at: { readonly key?: string; readonly part?: string } = {},
  ): Promise<void> => {
    const about = name();
    const result = await deps.call('open-page', {
      page,
      ...at,
      // Brothers and sisters share computers: the log that opens is that of the account whose chat this is.
      ...(page === 'log' && state ? { account: state.reading.account } : {}),
    });
    if (!result.ok && result.error === 'orphaned') deps.onOrphaned();
    report(result.ok ? null : 'page', about);
  };
  const answer = async (acquaintance: Acquaintance | null): Promise<void> => {
    const about = name();
    report((await deps.onAcquaintance(acquaintance)) ? null : 'answer', about);
  };

  function report(what: Failure | null, about: string): void {
    failed = what && { what, about };
    draw();
  }

  function setOpened(opened: boolean): void {
    const assessment = state?.judged?.assessment;
    card.atOnce();
    memories.set(name(), { opened, said: opened || !assessment ? memory().said : reasonIds(assessment) });
    const focused = host?.root.activeElement;
    const wasInside = Boolean(focused?.closest('.vg-card'));
    draw();
    // One that was opened by hand was asked for.
    card.atOnce();
    // The control that had the focus is gone with the card; the mark is what it was folded into.
    if (!opened && wasInside)
      host?.root.querySelector<HTMLElement>('.vg-mark')?.focus({ preventScroll: true });
  }

  function announce(): void {
    const next = announcementOf(view, state, texts);
    // The same words about another chat are news.
    if (!next || (next.text === announcement?.text && name() === announcement.about)) return;
    announcement = { ...next, about: name(), urgent: next.urgent && !alarmed.has(name()) };
    if (next.urgent) alarmed.add(name());
  }

  function draw(): void {
    if (removed) return;
    const rem = Math.max(
      16,
      Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize) || 16,
    );
    view = viewOf({
      phase,
      state,
      measured,
      viewport: { width: window.innerWidth, height: window.innerHeight },
      needs: needsAt(rem),
      memory: memory(),
      onMessagesPage: deps.isChatPage(window.location),
      quieter: used.quieter,
    });
    if (!view && !host) return;
    host ??= attachShadowHost(document, STYLES);
    host.keepAttached();
    if (state) host.add(state.cardStyles);
    host.wear(used.appearance);
    announce();
    const logKey = state?.logKey;
    render(
      <ChatView
        view={view}
        state={state}
        country={countryFor(used, navigator.languages)}
        locale={locale()}
        now={Date.now()}
        announcement={announcement}
        failed={failed?.about === name() ? failed.what : null}
        onToggle={() => (view?.mark.state === 'not-started' ? void open('welcome') : setOpened(!view?.open))}
        onFold={() => setOpened(false)}
        onExport={() => logKey && void open('export', { key: logKey })}
        onHelp={() => void open('help')}
        onAdvice={(part) => void open('advice', { part })}
        onLog={() => void open('log')}
        onAcquaintance={(acquaintance) => void answer(acquaintance)}
        {...texts}
      />,
      host.root,
    );
    card.follow((view?.open?.what === 'card' && state?.judged) || null);
    tellMoments({ state, view, measured, settings: used, locale: locale() });
  }

  return {
    idle(next) {
      phase = next;
      state = null;
      measured = null;
      places.follow(null);
      draw();
    },
    show(next) {
      phase = 'on';
      if (next.name !== state?.name) memories.set(name(), { ...memory(), opened: false });
      state = next;
      if (next.cardCatalogs && !texts.cardT) texts = chatTexts(locale(), next.cardCatalogs);
      if (!next.reading.places) measured = null;
      places.follow(next.reading.places);
      draw();
    },
    use(next) {
      used = next;
      texts = chatTexts(locale(), state?.cardCatalogs ?? null);
      draw();
    },
    remove() {
      removed = true;
      card.follow(null);
      places.stop();
      tellMoments(null);
      if (host) render(null, host.root);
      host?.remove();
      host = null;
    },
  };
}
