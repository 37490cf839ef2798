import type { ArchiveSummary, ConversationResult } from '../../../components/archive/archive-state.ts';
import type { Level } from '../../../utils/model/index.ts';

export const SUMMARY: ArchiveSummary = {
  formats: ['tiktok'],
  conversations: 4,
  messages: 40,
  owner: 'lea.demo',
  sha256: 'ab'.repeat(32),
  notUnderstood: [],
  damaged: [],
};

export const result = (id: string, level: Level, lastAt: number): ConversationResult => ({
  id,
  peerName: id,
  kind: 'direct',
  messages: 10,
  firstAt: 0,
  lastAt,
  level,
  distress: false,
  reasons: [],
  timeline: { rows: [], ageAt: null, request: null, afterAge: null, days: [] },
});

export const GRAVE = [
  ['other', 'tu as quel âge ?'],
  ['self', '13 ans'],
  ['other', 'envoie un nude'],
  ['self', 'non'],
  ['other', 'envoie un nude ou je dis tout à tes parents'],
] as const;
export const CALM = [
  ['other', 'tu as fini les maths ?'],
  ['self', 'oui, page 42'],
] as const;
