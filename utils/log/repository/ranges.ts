/** All parts of one conversation, in the order of their numbers. */
export const partsOf = (conversation: string): IDBKeyRange =>
  IDBKeyRange.bound([conversation, 0], [conversation, Number.POSITIVE_INFINITY]);
