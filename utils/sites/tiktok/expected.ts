import type { Concept } from './selectors.ts';

/** How many elements of a concept there must be, and in what. */
export interface Expectation {
  readonly where: 'page' | 'chat' | 'row';
  readonly count: 'one' | 'some';
}

const one = (where: Expectation['where']): Expectation => ({ where, count: 'one' });

/**
 * What the page of a signed-in account with an open chat must have, so that a sign that finds too much or nothing is
 * noticed. What may be missing (a request has no field to write in, a group no handle, a row no avatar) is left out or
 * counts as `some` of the whole chat.
 */
export const EXPECTED: Partial<Record<Concept, Expectation>> = {
  ownProfile: one('page'),
  chatBox: one('page'),
  messageList: one('chat'),
  header: one('chat'),
  headerName: one('chat'),
  composer: one('chat'),
  messageRow: { where: 'chat', count: 'some' },
  senderAvatar: { where: 'chat', count: 'some' },
  messageBody: one('row'),
  messageText: { where: 'chat', count: 'some' },
};
