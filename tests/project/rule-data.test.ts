import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { RULE_DATA } from '../../utils/detection/rules/index.ts';

/** What the background hands to a page when the first chat is open. Raised only with a reason written here. */
const CEILING = 48 * 1024;

describe('the rules as they travel to a page', () => {
  it('are plain data: nothing is lost on the way', () => {
    expect(JSON.parse(JSON.stringify(RULE_DATA))).toEqual(RULE_DATA);
  });

  it(`stay under ${CEILING} bytes gzipped`, () => {
    const size = gzipSync(JSON.stringify(RULE_DATA), { level: 9 }).length;
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(CEILING);
  });
});
