import { ArchivePage } from '../../../components/archive/archive-page.tsx';
import type { ArchiveState, ConversationResult } from '../../../components/archive/archive-state.ts';
import { reasonsOf } from '../../../components/card/reasons.ts';
import { timelineOf } from '../../../components/log/timeline/layout.ts';
import { helpFor } from '../../../utils/help/index.ts';
import type { Locale } from '../../../utils/model/index.ts';
import { nothing } from './acts.ts';
import { keptChat, NOON } from './invented.ts';
import type { Stories } from './stories.ts';

const FILE = 'TikTok_Data_1767225600.zip';
const page = (state: ArchiveState) => (
  <ArchivePage
    state={state}
    services={helpFor('FR')}
    now={NOON}
    onFiles={nothing}
    onCancel={nothing}
    onAnswers={nothing}
    onKeep={nothing}
    onRetry={nothing}
    onAgain={nothing}
  />
);

function flagged(locale: Locale, id: string, peerName: string): ConversationResult {
  const { assessment, messages } = keptChat(locale);
  return {
    id,
    peerName,
    peerHandle: 'max_demo',
    kind: 'direct',
    messages: messages.length,
    firstAt: NOON - 90 * 86_400_000,
    lastAt: NOON,
    level: 'danger',
    distress: false,
    reasons: reasonsOf(assessment, { messages, kind: 'direct' }),
    timeline: timelineOf(assessment, messages),
  };
}

const done = (locale: Locale): Extract<ArchiveState, { kind: 'done' }> => ({
  kind: 'done',
  fileName: FILE,
  summary: {
    formats: ['tiktok'],
    conversations: 41,
    messages: 12_345,
    owner: 'lea.demo',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    notUnderstood: [],
    damaged: [],
  },
  results: [
    flagged(locale, 'a', 'Max'),
    { ...flagged(locale, 'b', '<img src=x onerror=alert(1)>\u202egnp.exe'), level: 'warning' },
    { ...flagged(locale, 'c', 'Une agence avec un nom vraiment très très long ✨'), level: 'notice' },
  ],
  keeping: new Map([
    ['a', { kind: 'kept', key: 'k1' }],
    ['b', { kind: 'not-kept', failure: 'quota' }],
  ]),
});

const reading = (state: Partial<Extract<ArchiveState, { kind: 'reading' }>> = {}): ArchiveState => ({
  kind: 'reading',
  fileName: FILE,
  pace: [],
  found: [],
  progress: {
    stage: 'reading',
    share: 0.42,
    secondsLeft: 25,
    files: 3,
    filesRead: 1,
    conversations: 17,
    messages: 4321,
    flagged: 1,
  },
  ...state,
});

export const ARCHIVE_STORIES: Stories = {
  choosing: () => page({ kind: 'choosing', problem: null }),
  several: () => page({ kind: 'choosing', problem: 'several' }),
  'just-begun': () => page(reading({ progress: null })),
  reading: () => page(reading()),
  asking: () =>
    page({
      kind: 'asking',
      fileName: FILE,
      questions: [
        { question: 'owner', choices: ['Léa', 'Max', 'Une personne avec un nom vraiment très long'] },
        { question: 'date-order' },
      ],
    }),
  done: (locale) => page(done(locale)),
  incomplete: (locale) => {
    const state = done(locale);
    return page({
      ...state,
      results: [],
      summary: {
        ...state.summary,
        notUnderstood: [
          { what: 'call_duration', count: 17 },
          { what: 'zip', count: 1 },
        ],
        damaged: [{ entry: 'json/chat_history_with_a_very_long_name.json', reason: 'broken' }],
      },
    });
  },
  'not-an-archive': () => page({ kind: 'failed', fileName: 'vacances.json', failure: 'not-an-archive' }),
  stuck: () => page({ kind: 'failed', fileName: FILE, failure: 'stuck' }),
};
