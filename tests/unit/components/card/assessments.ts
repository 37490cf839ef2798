import type { Assessment, Contribution, Level, Message, Sender } from '../../../../utils/model/index.ts';

export const said = (sender: Sender, text: string, id = text): Message => ({
  id,
  sender,
  kind: 'text',
  text,
  readAt: 0,
});

/** An assessment with only what a test is about. */
export const assessed = (level: Level, more: Partial<Assessment> = {}): Assessment => ({
  level,
  score: 0,
  warnedAt: null,
  signals: [],
  facts: [],
  contributions: [],
  betweenPeers: false,
  ...more,
});

export const reason = (name: string, more: Partial<Contribution> = {}): Contribution => ({
  reason: name,
  points: 1,
  messages: [],
  ...more,
});
