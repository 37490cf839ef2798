/** How a check of the self-test came out. `later`: it can't be checked as things are, which is no failure. */
export type Outcome = 'works' | 'partly' | 'later' | 'fails';

/** One line of the self-test: what was looked at and how it came out. `checks.<result>` is its sentence. */
export type CheckResult =
  | `${'script' | 'rules' | 'practice' | 'names'}.${'works' | 'later' | 'fails'}`
  | `${'chat' | 'senders'}.${Outcome}`
  | `log.${'works' | 'fails'}`;

export const outcomeOf = (result: CheckResult): Outcome => result.split('.')[1] as Outcome;
