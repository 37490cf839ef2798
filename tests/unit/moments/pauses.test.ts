import { describe, expect, it } from 'vitest';
import { createPauses } from '../../../entrypoints/moments/pauses.ts';

describe('what is worth a pause', () => {
  it('each thing once in a chat, the gravest first', () => {
    const pauses = createPauses();
    expect(pauses.next('a', ['address', 'phone'])).toBe('address');
    expect(pauses.next('a', ['address', 'phone'])).toBe('phone');
    expect(pauses.next('a', ['address', 'phone'])).toBeNull();
    expect(pauses.next('b', ['phone'])).toBe('phone');
    expect(pauses.next('b', [])).toBeNull();
  });

  it('not what an earlier visit has said, but what is new', () => {
    const pauses = createPauses();
    expect(pauses.next('a', ['phone'], ['danger', 'pause-phone'])).toBeNull();
    expect(pauses.next('a', ['phone', 'picture'], ['pause-phone'])).toBe('picture');
  });

  it('"not now" holds for that chat only', () => {
    const pauses = createPauses();
    pauses.quiet('a');
    expect(pauses.next('a', ['picture'])).toBeNull();
    expect(pauses.next('b', ['picture'])).toBe('picture');
  });
});
