/**
 * node tests/evaluation/blind.ts
 * How the engine does on chats whose writers had not seen the rules (blind/README.md): warned by the message that
 * their writer named, danger where it was due, and false alarms. Prints no message.
 */
import { readFileSync } from 'node:fs';
import { assess, type DetectionMessage } from '../../utils/detection/index.ts';
import { type Level, levelRank } from '../../utils/model/index.ts';
import { wilson } from './statistics.ts';
import { markdown } from './table.ts';

interface Chat {
  readonly kind: 'positive' | 'negative';
  readonly level?: Level;
  /** Index of the message at which a warning is due at the latest. */
  readonly key?: number;
  readonly messages: readonly DetectionMessage[];
}

const read = (language: string): Chat[] =>
  readFileSync(new URL(`blind/chats.${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Chat);

function share(chats: readonly Chat[], holds: (chat: Chat) => boolean): string {
  const count = chats.filter(holds).length;
  const { low, high } = wilson(count, chats.length);
  const percent = (part: number) => (100 * part).toFixed(1);
  return `${count} of ${chats.length} (${percent(count / chats.length)} % [${percent(low)}–${percent(high)}])`;
}

const reaches =
  (level: Level) =>
  ({ messages }: Chat): boolean =>
    levelRank(assess(messages).level) >= levelRank(level);

const inTime = ({ messages, key = Number.NaN }: Chat): boolean => {
  const { warnedAt } = assess(messages);
  return warnedAt !== null && warnedAt <= key;
};

const rows = ['fr', 'en'].map((language) => {
  const chats = read(language);
  const positives = chats.filter(({ kind }) => kind === 'positive');
  const negatives = chats.filter(({ kind }) => kind === 'negative');
  const grave = positives.filter(({ level }) => level === 'danger');
  return [
    language,
    share(positives, inTime),
    share(grave, reaches('danger')),
    share(negatives, reaches('warning')),
    share(negatives, reaches('danger')),
  ];
});
console.log(
  markdown(
    ['language', 'warned in time', 'danger where due', 'negatives warned', 'negatives at danger'],
    rows,
  ),
);
