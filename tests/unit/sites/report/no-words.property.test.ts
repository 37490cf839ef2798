import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_WORDS } from '../../../../utils/sites/report/redact.ts';
import { SIGNS, type Sign } from '../../../../utils/sites/tiktok/selectors.ts';
import { structure } from '../../../../utils/sites/tiktok/structure.ts';
import { openPage } from '../../../sites/load-fixture.ts';

/** Letters that look like those of hooks: the generated words could be told if nothing stopped it. */
const word = fc
  .array(fc.constantFrom(...'aeiloumnrstvz'), { minLength: 4, maxLength: 9 })
  .map((letters) => letters.join(''))
  .filter((one) => !OWN_WORDS.some((own) => own.includes(one)));

/** What the report says of its own accord, and the hooks that Vigie knows. */
const OWN_WORDS = [
  `text custom other more hidden contenteditable tabindex ${PLAIN_WORDS}`,
  ...Object.values(SIGNS).flatMap((signs: readonly Sign[]) => signs.map(({ find }) => find)),
].map((text) => text.toLowerCase());

const NAMES = [
  'title',
  'alt',
  'href',
  'aria-label',
  'value',
  'id',
  'name',
  'placeholder',
  'data-user-id',
  'src',
];
const HOOKS = ['data-e2e', 'data-testid', 'data-area', 'role', 'class'];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A page that says `words` in texts and attributes, and puts the same words into its hooks in every manner. */
const page = fc.array(word, { minLength: 1, maxLength: 6 }).chain((words) => {
  const one = fc.constantFrom(...words);
  const value = fc.oneof(
    one,
    one.map((it) => `@${it}.${it}`),
    fc.tuple(one, fc.string()).map(([it, noise]) => `${it} ${noise}`),
    one.map((it) => `https://www.tiktok.com/@${it}?u=${it}`),
  );
  const hook = fc.oneof(
    one,
    one.map((it) => `dm-new-${it}`),
    one.map((it) => `chat-item${it}`),
    one.map((it) => `css-x0--Div${capital(it)}Wrapper ${it}`),
    one.map((it) => `${capital(it)}${capital(it)} P${it}`),
  );
  const attribute = fc.oneof(
    fc.tuple(fc.constantFrom(...NAMES), value),
    fc.tuple(fc.constantFrom(...HOOKS), hook),
    fc.tuple(
      one.map((it) => `data-${it}`),
      value,
    ),
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      value.map(escaped),
      fc
        .tuple(
          fc.constantFrom('div', 'p', 'a', 'button', 'img', 'span', 'li'),
          fc.uniqueArray(attribute, { maxLength: 3, selector: ([name]) => name }),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(
          ([tag, attributes, children]) =>
            `<${tag} ${attributes.map(([name, text]) => `${name}="${escaped(text)}"`).join(' ')}>${children.join('')}</${tag}>`,
        ),
    ),
  }));
  return fc.record({
    words: fc.constant(words),
    path: one,
    // Every word stands in a text at least once.
    body: fc.array(node, { maxLength: 6 }).map((nodes) => `<p>${words.join(' ')}</p>${nodes.join('')}`),
  });
});

describe('whatever a page says', () => {
  it('no word, handle or value of it is in the report', () => {
    fc.assert(
      fc.property(page, ({ words, path, body }) => {
        const html = `<html lang="${words[0]}" class="${words[0]}"><body>${body}</body></html>`;
        const { document } = openPage(html, `https://www.tiktok.com/@${path}/${path}`);
        const { page, language, outline } = structure(document);
        const told = [page, language, ...outline].join('\n').toLowerCase();
        for (const one of words) expect(told).not.toContain(one);
      }),
      { numRuns: 150 },
    );
  });

  it('other words make the same report', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 8, maxLength: 8 }),
        fc.array(fc.string({ minLength: 1 }), { minLength: 8, maxLength: 8 }),
        (some, others) => {
          const made = (texts: readonly string[]): unknown => {
            const [a, b, c, d, e, f, g, h] = texts.map((text) => escaped(`w ${text}`));
            const html = `<html><body><section title="${a}"><a href="/@${b}"><img alt="${c}"></a>
              <div class="css-a1--DivTextContainer" data-e2e="dm-new-message-text"><p>${d}</p></div>
              <input value="${e}" placeholder="${f}"><p id="${g}" aria-label="${h}">${a} ${b}</p></section></body></html>`;
            return structure(openPage(html, 'https://www.tiktok.com/messages').document);
          };
          expect(made(some)).toEqual(made(others));
        },
      ),
      { numRuns: 60 },
    );
  });
});
