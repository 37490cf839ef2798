import type { Judge, openEngine as openEngineWith, RuleData } from '../../utils/detection/judging/index.ts';
import type { ContactRows } from '../../utils/help/first-contact/index.ts';
import type { CARD_CATALOGS } from '../../utils/i18n/index.ts';
import type { call as callBackground } from '../../utils/messaging/client/index.ts';
import type { Clock } from './clock.ts';

export type CardCatalogs = typeof CARD_CATALOGS;

/** What only a page with an open chat needs. */
export interface ChatKit {
  readonly createJudge: () => Judge;
  readonly rulesVersion: string;
  /** In every language, so that the language can change without asking again. */
  readonly cardCatalogs: CardCatalogs;
  /** CSS of what stands in a card. */
  readonly cardStyles: string;
  readonly contacts: ContactRows;
}

/** Where the kit of this page comes from: it is asked for once, when the first chat is open. */
export interface KitSource {
  /** null: on its way, `onChange` follows. */
  want(): ChatKit | null;
  /** It could not be had so far. It is asked for again, but until then no chat is checked. */
  isFailing(): boolean;
  stop(): void;
}

/**
 * What the first message with a sign costs most is done beforehand, once the open chat has been judged: classes of words
 * are read and code is compiled.
 */
const WARM_UP_MS = 300;
const WARM_UP_WORDS = ['tu m’envoies une photo ?', 'can you send me a pic'];

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

export function createKitSource(
  call: typeof callBackground,
  openEngine: typeof openEngineWith,
  vigieVersion: string,
  clock: Clock,
  onChange: () => void,
  onOrphaned: () => void,
): KitSource {
  let kit: ChatKit | null = null;
  let asked = false;
  let failing = false;
  let stopped = false;
  let callOff: (() => void) | null = null;

  async function open(retryMs: number): Promise<void> {
    const result = await call('load-chat-kit', { vigie: vigieVersion });
    if (stopped) return;
    if (!result.ok && result.error === 'orphaned') return onOrphaned();
    try {
      if (!result.ok) throw new Error(result.error);
      // From our own background, of this very version: no page can answer in its place.
      const rules = result.value.rules as unknown as RuleData;
      kit = {
        createJudge: openEngine(rules),
        rulesVersion: rules.version,
        cardCatalogs: result.value.cardCatalogs as unknown as CardCatalogs,
        cardStyles: result.value.cardStyles,
        contacts: result.value.contacts as ContactRows,
      };
      failing = false;
      const judge = kit.createJudge();
      callOff = clock.after(WARM_UP_MS, () => {
        for (const text of WARM_UP_WORDS) judge.add({ sender: 'other', text });
        judge.assessment();
      });
    } catch (error) {
      failing = true;
      console.error('Vigie could not load its rules:', error instanceof Error ? error.message : 'error');
      callOff = clock.after(retryMs, () => void open(Math.min(2 * retryMs, LAST_RETRY_MS)));
    }
    onChange();
  }

  return {
    want() {
      if (!asked) {
        asked = true;
        void open(FIRST_RETRY_MS);
      }
      return kit;
    },
    isFailing: () => failing,
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}
