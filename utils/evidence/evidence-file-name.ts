import type { LoggedConversation } from '../model/index.ts';
import { createZoneClock } from './document/zone-clock.ts';

/**
 * "vigie-2026-11-22-max_demo.zip". Only a–z, 0–9, `.`, `_` and `-`, at most 60 characters, no leading dot, no
 * folder, no name that Windows reserves: safe on every system whatever the account is called.
 */
export function evidenceFileName(record: LoggedConversation, exportedAt: number): string {
  const { identity, timeZone, utcOffsetMinutes } = record;
  const day = createZoneClock(timeZone, utcOffsetMinutes).instant(exportedAt)?.local.slice(0, 10);
  const name = (identity.peer.handle || identity.peer.name)
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 40)
    .replace(/^[.-]+|[.-]+$/g, '');
  return ['vigie', /^\d{4}-\d\d-\d\d$/.test(day ?? '') ? day : '', name]
    .filter(Boolean)
    .join('-')
    .concat('.zip');
}
