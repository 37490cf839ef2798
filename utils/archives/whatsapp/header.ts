/** How a phone writes the line that begins a message: Android `… - `, iOS `[…] `. One file has only one of them. */
export type HeaderStyle = 'dash' | 'bracket';

/** The numbers of a date in the order in which the file gives them. */
export interface DateNumbers {
  readonly first: number;
  readonly second: number;
  /** `null`: the first number is the year, and then month and day follow. */
  readonly year: number | null;
  readonly third: number;
  readonly separator: string;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Absent: given to the minute only. */
  readonly second?: number;
  /** Words stand beside the clock that could mean "afternoon": it may be twelve hours later. */
  readonly unsure: boolean;
}

export interface Header {
  readonly style: HeaderStyle;
  readonly date: DateNumbers;
  readonly clock: Clock;
  /** Date and time as the file gives them. */
  readonly shown: string;
  /** What follows: name and words, or a notice. */
  readonly rest: string;
}
