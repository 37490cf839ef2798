/** Prints the story step by step. */
export interface Narrator {
  /** What happens now; the number is printed before it. */
  step(words: string): void;
  /** Something seen at this step. */
  detail(words: string): void;
}

export function narrator(print: (line: string) => void): Narrator {
  let count = 0;
  return {
    step(words) {
      count += 1;
      print(`${String(count).padStart(2)}. ${words}`);
    },
    detail: (words) => print(`      ${words}`),
  };
}
