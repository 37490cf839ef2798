import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exported, pageOf, schemaErrors } from './check-export.ts';
import { type Line, recordOf, STORY } from './sample-record.ts';

const ELEMENTS =
  'html head meta title style body p strong main h1 h2 section div dl dt dd ul li span bdi mark small table caption thead tbody tr th td footer';
const OURS = new Set(ELEMENTS.toUpperCase().split(' '));
const ATTRIBUTES = new Set('lang charset http-equiv content name class scope colspan dir'.split(' '));

/** Whatever the words, the page is made of our elements and attributes, none of which can load, link or run. */
function expectOnlyOurMarkup(html: string): void {
  const elements = [...pageOf(html).querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(20);
  expect([...new Set(elements.map(({ tagName }) => tagName))].filter((name) => !OURS.has(name))).toEqual([]);
  const attributes = new Set(elements.flatMap((element) => [...element.attributes].map(({ name }) => name)));
  expect([...attributes].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
}

const SPECIMENS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><iframe src=//example.invalid>',
  '</title><script>1</script>',
  '</style><link rel=stylesheet href=//example.invalid>',
  '<!-- --><base href=//example.invalid>',
  '&lt;script&gt; &amp; &#60;b&#62;',
  '<a href="javascript:alert(1)">x</a>',
  '=HYPERLINK("http://example.invalid")',
  '+33 6 00 00 00 00',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068\u2069\u200F\u200E\u061C',
  'a\u0000b\u0007c\u001Bd\u009Fe\uFEFFf\u200Bg\u2028h',
  'مرحبا كيف حالك',
  '\uD800 alone \uDC00',
  '👩‍👩‍👧‍👦 e\u0301 नमस्ते',
  '{count, plural, one {x}} {account}',
  '$& $1 $` \\u202e',
  '\uE000',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...SPECIMENS),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '/', '\u202E', '\uD83D', '\uDE00', 'x', '='), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);
const anyLine: fc.Arbitrary<Line> = fc.record(
  {
    text: anyText,
    sender: fc.constantFrom('self', 'other', 'unknown'),
    kind: fc.constantFrom('text', 'image', 'video'),
    minute: fc.integer({ min: 0, max: 100_000 }),
    author: anyText,
  },
  { requiredKeys: ['text'] },
);
const anyRecord = fc
  .record({
    lines: fc.array(anyLine, { maxLength: 6 }),
    name: anyText,
    handle: anyText,
    url: anyText,
    zone: anyText,
  })
  .chain(({ lines, name, handle, url, zone }) =>
    fc
      .array(
        fc.record({
          message: fc.nat(7),
          start: fc.integer({ min: -5, max: 90 }),
          end: fc.integer({ min: -5, max: 90 }),
        }),
        { maxLength: 8 },
      )
      .map((places) => {
        const record = recordOf(lines, { pageUrl: url, timeZone: zone });
        const signals = places.map((place) => ({ ...place, rule: name, tactic: 'secrecy' as const }));
        const peer = { name, handle, profileUrl: url, userId: name };
        return {
          ...record,
          identity: { ...record.identity, id: url, account: handle, peer },
          assessment: { ...record.assessment, signals },
        };
      }),
  );

/** Characters that no file of an export may hold as they are. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u200B\u2028\u2029\u2060-\u2064\uFEFF]/u;

describe('hostile contents', () => {
  it.each(SPECIMENS)('%j stays text in message, name and address', async (specimen) => {
    const lines: Line[] = [{ text: specimen, author: specimen, minute: 3, tactics: [['secrecy', specimen]] }];
    const record = recordOf(lines, { pageUrl: specimen });
    const { html, document } = await exported({
      ...record,
      identity: { ...record.identity, account: specimen, peer: { name: specimen, handle: specimen } },
    });
    expectOnlyOurMarkup(html);
    expect(schemaErrors(document)).toEqual([]);
    expect(document.messages[0].text).toBe(specimen.toWellFormed());
  });

  it('never lets markup, invisible characters or broken Unicode through, whatever is in the record', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom('fr' as const, 'en' as const), async (record, locale) => {
        const { html, json, document, readMe } = await exported(record, {
          locale,
          recipients: [{ name: record.identity.peer.name, contact: record.pageUrl }],
        });
        expectOnlyOurMarkup(html);
        expect(schemaErrors(document)).toEqual([]);
        for (const text of [html, json, readMe]) {
          expect(text).not.toMatch(INVISIBLE);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('shows every message word for word, with marks for what cannot be seen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), async (text) => {
        const end = Math.ceil(text.length / 2);
        const record = recordOf([{ text }]);
        const signals = [{ rule: 'r', tactic: 'secrecy' as const, message: 0, start: 0, end }];
        const { html } = await exported({ ...record, assessment: { ...record.assessment, signals } });
        const words = pageOf(html).querySelector('p.words');
        for (const mark of words?.querySelectorAll('.invisible') ?? [])
          mark.replaceWith(String.fromCharCode(Number.parseInt(mark.textContent.slice(2), 16)));
        expect(words?.textContent).toBe(text);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('marks right-to-left overrides and control characters visibly', async () => {
    const { html } = await exported(recordOf([{ text: 'photo\u202Egpj.exe\u0007' }]));
    expect([...pageOf(html).querySelectorAll('.words .invisible')].map((mark) => mark.textContent)).toEqual([
      'U+202E',
      'U+0007',
    ]);
  });

  it('says how many unpaired surrogates it replaced, and where', async () => {
    const { html, document } = await exported(recordOf([{ text: 'a\uD83Db\uDE00' }, { text: 'fin 😀' }]));
    expect(document.messages[0]).toMatchObject({
      text: 'a\uFFFDb\uFFFD',
      replaced: [
        { offset: 1, codeUnit: 'D83D' },
        { offset: 3, codeUnit: 'DE00' },
      ],
    });
    expect(document.messages[1]).not.toHaveProperty('replaced');
    expect(document.replacedSurrogates).toBe(2);
    expect(pageOf(html).body.textContent).toContain('2 caractères illisibles remplacés par �');
  });

  it('survives times that are no times', async () => {
    const record = recordOf([{ text: 'salut', minute: 1 }], { firstSavedAt: 1e300, lastSavedAt: Number.NaN });
    const messages = record.messages.map((message) => ({
      ...message,
      readAt: -9e15,
      sentAt: { from: 1e18, to: 1e19 },
    }));
    const { document } = await exported({ ...record, messages }, { exportedAt: Number.POSITIVE_INFINITY });
    expect(schemaErrors(document)).toEqual([]);
    expect(document.messages[0]).toMatchObject({ readAt: null, sentAt: null });
    expect(document.exportedAt).toBeNull();
  });

  it('takes a message of 1 MB', async () => {
    for (const text of [
      'a'.repeat(1_000_000),
      '1'.repeat(1_000_000),
      '@.'.repeat(500_000),
      '<'.repeat(1_000_000),
    ]) {
      const { document, html } = await exported(recordOf([...STORY, { text }]));
      expect(document.messages.at(-1).text).toHaveLength(text.length);
      expect(html.length).toBeGreaterThan(1_000_000);
    }
  }, 120_000);

  it('takes 100,000 messages', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => ({
      text: `message ${index}`,
      minute: index,
      ...(index % 10 === 0 ? { tactics: [['secrecy', 'message'] as const] } : {}),
    }));
    const { document, html } = await exported(recordOf(lines));
    expect(document.messages).toHaveLength(100_000);
    expect(document.summary.topics.secrecy).toMatchObject({ total: 10_000 });
    expect(html.match(/<th scope="row"/g)).toHaveLength(100_000);
  }, 120_000);
});
