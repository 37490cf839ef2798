/** What the user answered to "I know this person". Quiets mild reasons only, for 30 days. */
export const ACQUAINTANCES = ['my-age', 'adult', 'relative'] as const;
export type Acquaintance = (typeof ACQUAINTANCES)[number];

export interface KnownPerson {
  readonly acquaintance: Acquaintance;
  /** ms since 1970-01-01 UTC. */
  readonly until: number;
}
