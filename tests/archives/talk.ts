import fc from 'fast-check';

/** A message as it was sent. */
export interface Said {
  readonly isOwn: boolean;
  readonly text: string;
  readonly at: number;
}

/** Words as people type them, of all scripts, with emoji; never empty, without blanks at its ends. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'café à quatre heures ? 😀',
      'Ça va Zoé 👩‍👩‍👧',
      'don’t <3 & "co"',
      'مرحبا',
      '宿題は何？',
      'ab\ncd',
    ),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no keyboard types
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').trim())
  .filter((text) => text !== '');

/** Oldest first, each at its own instant, to the second or finer. */
export const talk = (step = 1000): fc.Arbitrary<Said[]> =>
  fc
    .array(fc.record({ isOwn: fc.boolean(), text: words, pause: fc.integer({ min: 1, max: 500_000 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((messages) => {
      let at = Date.UTC(2026, 0, 2, 10, 0, 0);
      return messages.map(({ isOwn, text, pause }) => {
        at += pause * step;
        return { isOwn, text, at };
      });
    });

export const OWN = 'Mia Sampleová';
export const OTHER = 'Zoé Échantillon 🎒';
