import type { Frame, Page } from 'playwright-core';

/** How well a reading tells what the page really holds. */
export interface Agreement {
  readonly state: string | undefined;
  /** Messages that the open conversation holds. */
  readonly messages: number;
  /** Of these, how many were read with their words and in their order. */
  readonly read: number;
  readonly wrongSenders: number;
  readonly unknownSenders: number;
  /** Messages told that don't exist, or were told twice; those said to be gone don't count. */
  readonly invented: number;
}

/** Compares the last reading with the replica's truth: the longest run of messages that both have in one order. */
export const agreement = (page: Page | Frame): Promise<Agreement> =>
  page.evaluate(() => {
    const truth = window.replica.truth().messages;
    const reading = window.reader.last();
    const told = (reading?.conversation?.messages ?? []).filter(({ goneAt }) => goneAt === undefined);
    type Same = (row: number, column: number) => boolean;
    /** Length of the longest run that both have in one order. */
    const common = (same: Same): number => {
      const width = told.length + 1;
      const lengths = new Uint16Array((truth.length + 1) * width);
      const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
      for (let row = truth.length - 1; row >= 0; row -= 1) {
        for (let column = told.length - 1; column >= 0; column -= 1) {
          lengths[row * width + column] = same(row, column)
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
        }
      }
      return at(0, 0);
    };
    const words: Same = (row, column) =>
      truth[row]?.kind === told[column]?.kind && truth[row]?.text === told[column]?.text;
    const sender: Same = (row, column) => truth[row]?.sender === told[column]?.sender;
    const unsure: Same = (_, column) => told[column]?.sender === 'unknown';
    const read = common(words);
    const notWrong = common(
      (row, column) => words(row, column) && (sender(row, column) || unsure(row, column)),
    );
    const right = common((row, column) => words(row, column) && sender(row, column));
    return {
      state: reading?.health.state,
      messages: truth.length,
      read,
      wrongSenders: read - notWrong,
      unknownSenders: notWrong - right,
      invented: told.length - read,
    };
  });
