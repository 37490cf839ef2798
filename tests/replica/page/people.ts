/** An invented person. Handles end in or contain "demo", so that none can be taken for a real account. */
export interface Person {
  /** Without `@`. */
  readonly handle: string;
  readonly name: string;
  /** The site's numeric account id; part of conversation ids. */
  readonly userId: string;
}

/** The signed-in account of the replica. */
export const SELF: Person = { handle: 'lea.demo', name: 'Léa', userId: '7000000000000000009' };
