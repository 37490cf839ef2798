import { describe, expect, it } from 'vitest';
import { EXPECTED } from '../../../../utils/sites/tiktok/expected.ts';
import { findChat } from '../../../../utils/sites/tiktok/find-chat.ts';
import { findAll } from '../../../../utils/sites/tiktok/resolve.ts';
import type { Concept } from '../../../../utils/sites/tiktok/selectors.ts';
import { fixtureHtml, openPage } from '../../../sites/load-fixture.ts';

const ADDRESS = 'https://www.tiktok.com/messages';

/** How many elements of each expected concept a saved page has, by where they are expected. */
const counted = (name: string): Map<Concept, number[]> => {
  const { document } = openPage(fixtureHtml(name), ADDRESS);
  const box = findChat(document)?.box.element;
  const rows = box ? findAll(box, 'messageRow').map(({ element }) => element) : [];
  const roots = { page: [document], chat: box ? [box] : [], row: rows };
  return new Map(
    (Object.keys(EXPECTED) as Concept[]).map((concept) => [
      concept,
      roots[EXPECTED[concept]?.where ?? 'page'].map((root) => findAll(root, concept).length),
    ]),
  );
};

describe('what a page with an open chat must have', () => {
  it.each(['new-thread', 'old-thread', 'mixed-generations', 'class-names-only', 'drawer-on-the-feed'])(
    'is on the saved page %s',
    (name) => {
      for (const [concept, counts] of counted(name)) {
        const { where, count } = EXPECTED[concept] ?? {};
        expect(counts.length, concept).toBeGreaterThan(0);
        for (const found of counts) {
          // A system tip is a row without a body.
          const least = where === 'row' ? 0 : 1;
          expect(found, concept).toBeGreaterThanOrEqual(least);
          if (count === 'one') expect(found, concept).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  it('is not on a page whose rows have lost their names', () => {
    expect(counted('rows-not-found').get('messageRow')).toEqual([0]);
  });
});
