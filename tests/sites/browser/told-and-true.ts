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
  /** Messages told that don't exist. */
  readonly invented: number;
}

/** Compares the last reading with the replica's truth: the longest run of messages that both have in one order. */
export const agreement = (page: Page | Frame): Promise<Agreement> =>
  page.evaluate(() => {
    const truth = window.replica.truth().messages;
    const reading = window.reader.last();
    const told = reading?.conversation?.messages ?? [];
    const width = told.length + 1;
    const lengths = new Uint16Array((truth.length + 1) * width);
    const same = (row: number, column: number): boolean =>
      truth[row]?.kind === told[column]?.kind && truth[row]?.text === told[column]?.text;
    const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
    for (let row = truth.length - 1; row >= 0; row -= 1) {
      for (let column = told.length - 1; column >= 0; column -= 1) {
        lengths[row * width + column] = same(row, column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      }
    }
    let wrongSenders = 0;
    let unknownSenders = 0;
    for (let row = 0, column = 0; row < truth.length && column < told.length; ) {
      if (same(row, column)) {
        const sender = told[column]?.sender;
        if (sender === 'unknown') unknownSenders += 1;
        else if (sender !== truth[row]?.sender) wrongSenders += 1;
        row += 1;
        column += 1;
      } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
      else column += 1;
    }
    const read = at(0, 0);
    return {
      state: reading?.health.state,
      messages: truth.length,
      read,
      wrongSenders,
      unknownSenders,
      invented: told.length - read,
    };
  });
