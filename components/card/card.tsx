import type { AdviceCase } from '../../utils/help/advice/index.ts';
import type { Acquaintance, Fact, Level, Locale } from '../../utils/model/index.ts';
import { LevelIcon } from '../theme/level-icon.tsx';
import { type CallChoice, CallNow } from './call-now.tsx';
import type { CardTranslate } from './card-texts.ts';
import { type Keeping, KeepWords } from './keep-words.tsx';
import { KnowPerson } from './know-person.tsx';
import { ProblemLine } from './problem-line.tsx';
import { ReasonList } from './reason-list.tsx';
import type { Reason } from './reasons.ts';
import type { Situation } from './situation.ts';
import { STEPS } from './steps.ts';

export interface CardProps {
  readonly level: Level;
  readonly situation: Situation;
  readonly reasons: readonly Reason[];
  /** What the user's own messages told; chooses extra lines. */
  readonly facts: readonly Fact[];
  readonly betweenPeers: boolean;
  /** A message request: somebody whom the user has not accepted yet. */
  readonly request: boolean;
  /** The user's age was said on an earlier visit, in words that the page doesn't show now. */
  readonly ageFurtherUp: boolean;
  readonly locale: Locale;
  readonly calls: CallChoice;
  /** null: nothing of this chat is kept (a notice). */
  readonly keeping: Keeping | null;
  readonly acquaintance: Acquaintance | null;
  /** What the last click did not bring about, in words. */
  readonly problem: string | null;
  readonly onCollapse: () => void;
  readonly onExport: () => void;
  readonly onHelp: () => void;
  /** Opens "What can I do", at one's own case where the chat tells which. */
  readonly onAdvice: (part: AdviceCase | '') => void;
  readonly onAcquaintance: (answer: Acquaintance | null) => void;
  readonly t: CardTranslate;
}

/** One sentence under the heading. */
function lead({ situation, reasons, calls, t }: CardProps): string {
  // "Even tonight" only where a line is known to answer.
  if (situation === 'blackmail' && calls.answers) return t('lead.blackmail-tonight');
  const elsewhere = situation === 'notice' && reasons.some(({ what }) => what === 'off-platform');
  return t(elsewhere ? 'lead.notice-elsewhere' : `lead.${situation}`);
}

/** The user wrote that they can't go on: help first, before anything about the other person. */
function Distress({ calls, onHelp, t }: CardProps) {
  return (
    <div class="vg-section vg-distress">
      <h2>{t('situation.distress')}</h2>
      <p>{t('lead.distress')}</p>
      <CallNow calls={calls} urgent onHelp={onHelp} t={t} />
    </div>
  );
}

function Steps({ situation, facts, onAdvice, t }: CardProps) {
  return (
    <div class="vg-section">
      <h3>{t('steps.title')}</h3>
      <ol class="vg-steps">
        {STEPS[situation].map((step, index) => (
          <li key={step} data-step={index + 1}>
            {t(step)}
          </li>
        ))}
      </ol>
      {facts.includes('already-sent') && <p class="vg-aside">{t('fact.already-sent')}</p>}
      {facts.includes('paid') && <p class="vg-aside">{t('fact.paid')}</p>}
      <button
        type="button"
        class="vg-link"
        onClick={() => onAdvice(situation === 'blackmail' ? 'threat' : '')}
      >
        {t('steps.more')}
      </button>
    </div>
  );
}

function Warning(props: CardProps) {
  const { level, situation, calls, keeping, acquaintance, facts, t } = props;
  const distress = facts.includes('in-distress');
  const callFirst = level === 'danger' && !distress;
  const call = <CallNow calls={calls} urgent={callFirst} onHelp={props.onHelp} t={t} />;
  return (
    <>
      <h2>{t(`situation.${situation}`)}</h2>
      <p class="vg-lead">{lead(props)}</p>
      {props.request && <p class="vg-aside">{t('fact.request')}</p>}
      {callFirst && call}
      {STEPS[situation].length > 0 && <Steps {...props} />}
      <ReasonList {...props} />
      {keeping && <KeepWords keeping={keeping} onExport={props.onExport} t={t} />}
      {!callFirst && !distress && call}
      {(level !== 'danger' || acquaintance) && <KnowPerson {...props} />}
    </>
  );
}

/**
 * The card in the chat. It takes no focus and traps none: it is reached with Tab, and Escape inside it
 * collapses it into the mark.
 */
export function Card(props: CardProps) {
  const { level, facts, problem, onCollapse, t } = props;
  return (
    <section
      class="vg-root vg-card"
      data-level={level}
      aria-label={t('card.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCollapse();
      }}
    >
      <header class="vg-card-head">
        <LevelIcon level={level} />
        <span class="vg-card-level">{level === 'none' ? t('brand') : t(`level.${level}`)}</span>
        <button
          type="button"
          class="vg-button vg-collapse"
          title={t('card.collapse-hint')}
          onClick={onCollapse}
        >
          {t('card.collapse')}
        </button>
      </header>
      <ProblemLine problem={problem} />
      <div class="vg-card-body">
        {facts.includes('in-distress') && <Distress {...props} />}
        {level !== 'none' && <Warning {...props} />}
      </div>
    </section>
  );
}
