import { createHash } from 'node:crypto';
import type { RuleData } from '../../utils/detection/rules/rule.ts';

/** Short for the rules together with their version: neither changes without it. */
export const fingerprintOf = (rules: RuleData): string =>
  createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);

/** The version after `current`: the day, with a number where there were several that day. Never an earlier one. */
export function nextVersion(current: string, today: Date): string {
  const [year = '', month = '', day = '', number = '1'] = current.split('.');
  const currentDay = [year, month, day].join('.');
  const thisDay = today.toISOString().slice(0, 10).replaceAll('-', '.');
  return thisDay > currentDay ? thisDay : `${currentDay}.${Number(number) + 1}`;
}
