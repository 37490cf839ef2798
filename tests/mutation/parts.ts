/** Folders of utils/detection whose code is changed on purpose, and the folders of tests that must notice. */
const TESTED_BY = {
  text: ['text'],
  match: ['match', 'patterns', 'automaton'],
  state: ['state', 'levels'],
  levels: ['state', 'levels'],
} as const;

export type Part = keyof typeof TESTED_BY;
export const PARTS = Object.keys(TESTED_BY) as Part[];

/** Tells the processes that run the tests which part is being changed. */
export const PART_VARIABLE = 'VIGIE_MUTATED';

/** The tests of the part being changed; those of all parts where none is. */
export function testFolders(): readonly string[] {
  const part = PARTS.find((one) => one === process.env[PART_VARIABLE]);
  return part ? TESTED_BY[part] : Object.values(TESTED_BY).flat();
}
