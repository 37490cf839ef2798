import { useState } from 'preact/hooks';
import type { CallChoice } from '../../../components/card/call-now.tsx';
import { Card } from '../../../components/card/card.tsx';
import type { Keeping } from '../../../components/card/keep-words.tsx';
import { reasonsOf } from '../../../components/card/reasons.ts';
import { situationOf } from '../../../components/card/situation.ts';
import { MARK_STATES, Mark, type MarkState } from '../../../components/mark/mark.tsx';
import { Panel } from '../../../components/mark/panel.tsx';
import { IntroductionCard } from '../../../components/moments/introduction-card.tsx';
import { MomentStrip } from '../../../components/moments/moment-strip.tsx';
import { PauseCard } from '../../../components/moments/pause-card.tsx';
import { hoursLines } from '../../../utils/help/first-contact/index.ts';
import {
  cardTexts,
  commonTexts,
  createTranslator,
  markTexts,
  momentsTexts,
  tacticsTexts,
  troubleTexts,
} from '../../../utils/i18n/index.ts';
import type { Acquaintance, Locale } from '../../../utils/model/index.ts';
import { CARD_STORIES } from './card-stories.ts';
import type { Talk } from './talk.ts';

const TROUBLE_OF = {
  reading: null,
  degraded: 'fallback-signs',
  blind: 'no-message-rows',
  paused: null,
} as const;

const translator = (locale: Locale) =>
  createTranslator(locale, cardTexts, tacticsTexts, commonTexts, markTexts, troubleTexts, momentsTexts);

const FRANCE: CallChoice = {
  first: { name: '3018', shown: '3018', dial: '3018', notForEmergencies: false },
  answers: true,
  closed: null,
  emergency: { shown: '17', dial: '17' },
};
const NOWHERE: CallChoice = { first: null, answers: false, closed: null, emergency: null };
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const atNight = (locale: Locale): CallChoice => ({
  ...FRANCE,
  first: { name: '119 Allô Enfance en danger', shown: '119', dial: '119', notForEmergencies: false },
  closed: { name: '3018', hours: hoursLines([{ days: EVERY_DAY, from: '09:00', to: '23:00' }], locale) },
});
const allClosed = (locale: Locale): CallChoice => ({
  ...NOWHERE,
  closed: {
    name: 'Nummer gegen Kummer (116 111)',
    hours: hoursLines([{ days: [1, 2, 3, 4, 5, 6], from: '14:00', to: '20:00' }], locale),
  },
  emergency: { shown: '110', dial: '110' },
});
const nothing = () => {};

interface CardStoryProps {
  readonly shown: Talk;
  readonly locale: Locale;
  readonly keeping?: Keeping;
  readonly calls?: CallChoice;
  readonly known?: Acquaintance;
}

function CardStory({ shown, locale, keeping, calls, known }: CardStoryProps) {
  const { assessment, conversation } = shown;
  const [acquaintance, setAcquaintance] = useState<Acquaintance | null>(known ?? null);
  const flagged = assessment.level === 'warning' || assessment.level === 'danger';
  return (
    <Card
      level={assessment.level}
      situation={situationOf(assessment)}
      reasons={reasonsOf(assessment, conversation)}
      facts={[...new Set(assessment.facts.map(({ fact }) => fact))]}
      betweenPeers={assessment.betweenPeers}
      request={conversation.kind === 'request'}
      ageFurtherUp={assessment.ageNotedAt !== undefined}
      locale={locale}
      calls={calls ?? FRANCE}
      keeping={flagged ? (keeping ?? 'saved') : null}
      acquaintance={acquaintance}
      problem={null}
      onCollapse={nothing}
      onExport={nothing}
      onHelp={nothing}
      onAdvice={nothing}
      onAcquaintance={setAcquaintance}
      t={translator(locale)}
    />
  );
}

function detail(state: MarkState, locale: Locale): string | null {
  const t = translator(locale);
  if (state === 'notice') return t('tactic.off-platform');
  return state === 'danger' ? t('mark.reopen') : null;
}

function MarkStory({ state, compact, locale }: { state: MarkState; compact?: boolean; locale: Locale }) {
  return (
    <Mark
      state={state}
      detail={detail(state, locale)}
      compact={compact ?? false}
      expanded={false}
      onToggle={nothing}
      t={translator(locale)}
    />
  );
}

type Story = (locale: Locale) => preact.JSX.Element;

const intimate = CARD_STORIES.intimate as (locale: Locale) => Talk;
const blackmail = CARD_STORIES.blackmail as (locale: Locale) => Talk;

/** All stories, by name. */
export const STORIES: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(
    Object.entries(CARD_STORIES).map(([name, make]): [string, Story] => [
      `card-${name}`,
      (locale) => <CardStory shown={make(locale)} locale={locale} />,
    ]),
  ),
  'card-saving': (locale) => <CardStory shown={intimate(locale)} locale={locale} keeping="saving" />,
  'card-unsaved': (locale) => <CardStory shown={intimate(locale)} locale={locale} keeping="unsaved" />,
  'card-no-number': (locale) => <CardStory shown={intimate(locale)} locale={locale} calls={NOWHERE} />,
  'card-at-night': (locale) => (
    <CardStory shown={blackmail(locale)} locale={locale} calls={atNight(locale)} />
  ),
  'card-all-closed': (locale) => (
    <CardStory shown={blackmail(locale)} locale={locale} calls={allClosed(locale)} />
  ),
  'card-known': (locale) => <CardStory shown={intimate(locale)} locale={locale} known="relative" />,
  ...Object.fromEntries(
    MARK_STATES.map((state): [string, Story] => [
      `mark-${state}`,
      (locale) => <MarkStory state={state} locale={locale} />,
    ]),
  ),
  'mark-compact': (locale) => <MarkStory state="reading" compact locale={locale} />,
  ...Object.fromEntries(
    (['address', 'phone', 'school', 'handle', 'picture'] as const).map((kind): [string, Story] => [
      `card-pause-${kind}`,
      (locale) => (
        <PauseCard
          kind={kind}
          onClose={nothing}
          onAdvice={nothing}
          onLater={nothing}
          t={translator(locale)}
        />
      ),
    ]),
  ),
  'card-introduction': (locale) => (
    <IntroductionCard onDone={nothing} onLog={nothing} t={translator(locale)} />
  ),
  'mark-pause': (locale) => <MomentStrip title={translator(locale)('pause.title')} onOpen={nothing} />,
  ...Object.fromEntries(
    (['reading', 'degraded', 'blind', 'paused'] as const).map((state): [string, Story] => [
      `panel-${state}`,
      (locale) => (
        <Panel
          state={state}
          kept={state === 'degraded'}
          trouble={TROUBLE_OF[state]}
          problem={state === 'degraded' ? translator(locale)('problem.page') : null}
          onClose={nothing}
          onLog={nothing}
          onHelp={nothing}
          t={translator(locale)}
        />
      ),
    ]),
  ),
};
