import { LEVELS } from '../../utils/model/index.ts';
import { EARLY, type Group } from './group.ts';
import type { Interval } from './statistics.ts';

export const HEADINGS = [
  'file',
  'language',
  'label',
  'conversations',
  'senders',
  'messages',
  ...LEVELS.map((level) => `${level} %`),
  'warned %',
  'per 10,000',
  'median warnedAt',
  ...EARLY.map((most) => `≤ ${most} %`),
] as const;

const percent = (share: number) => (share * 100).toFixed(1);
const within = ({ low, high }: Interval, show: (value: number) => string) => `[${show(low)}–${show(high)}]`;

/** The figures of one group, in the order of HEADINGS. Percentages carry their 95 % interval. */
export function cellsOf(
  names: readonly [file: string, language: string, label: string],
  group: Group,
): string[] {
  const shares = LEVELS.map((level) => {
    const { share, interval } = group.share(level);
    return `${percent(share)} ${within(interval, percent)}`;
  });
  const warned = group.shareWarned();
  const { rate, interval } = group.rate();
  const two = (value: number) => value.toFixed(2);
  const at = group.medianWarnedAt();
  return [
    ...names,
    String(group.conversations),
    String(group.senders),
    String(group.messages),
    ...shares,
    `${percent(warned.share)} ${within(warned.interval, percent)}`,
    `${two(rate)} ${within(interval, two)}`,
    at === null ? '–' : String(at),
    ...EARLY.map((most) => percent(group.shareWithin(most))),
  ];
}

/** A Markdown table with its columns aligned, so that it reads in a terminal and in a document. */
export function markdown(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    line(headings),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
