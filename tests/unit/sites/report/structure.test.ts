import { describe, expect, it } from 'vitest';
import type { StructureReport } from '../../../../utils/model/index.ts';
import { describePage } from '../../../../utils/sites/report/index.ts';
import { fixtureExpected, fixtureHtml, fixtureNames, openPage } from '../../../sites/load-fixture.ts';

const reportOf = (html: string, url = 'https://www.tiktok.com/messages'): StructureReport => {
  const report = describePage(openPage(html, url).document);
  if (!report) throw new Error(`no report of ${url}`);
  return report;
};

const outlineOf = (body: string): readonly string[] => reportOf(`<html><body>${body}</body></html>`).outline;

describe.each(fixtureNames())('the structure of the saved page %s', (name) => {
  const { url, conversation } = fixtureExpected(name);
  const report = reportOf(fixtureHtml(name), url);

  it('starts at the chat where one is open', () => {
    if (conversation) expect(report.ofChat).toBe(true);
    expect(report.outline.length).toBeGreaterThan(0);
  });

  it('tells nothing but tags, hooks and counts', () => {
    for (const line of report.outline) expect(line).toMatch(/^[\w .>…?×=[\]-]*$/);
    expect(report.page).toMatch(/^[a-z/@…-]*$/);
  });
});

describe('an outline', () => {
  it('names tags, components, hooks and attributes, and counts what is alike', () => {
    const row =
      '<div class="css-1x-5e6d46e3--DivChatItemWrapper a1" data-e2e="dm-next-row" aria-label="Léa"><p>Salut</p></div>';
    expect(outlineOf(`<main>${row}${row}</main>`)).toEqual([
      'body',
      ' main',
      '  div.DivChatItemWrapper[aria-label][data-e2e=dm-next-row] ×2',
      '   p text×1',
    ]);
  });

  it('leaves out of a hook what stands in the page’s words, also as a part of them', () => {
    expect(
      outlineOf('<p data-e2e="row-lea-demo" class="DivOfLea" role="leaning">Léa.demo est là</p>'),
    ).toEqual(['body', ' p.DivOf?[data-e2e=row-?-?][role=?] text×1']);
  });

  it('tells hooks that it knows whatever the page says', () => {
    expect(outlineOf('<p data-e2e="dm-new-chat-item">dm new chat item</p>')).toEqual([
      'body',
      ' p[data-e2e=dm-new-chat-item] text×1',
    ]);
  });

  it('tells no ids, numbers, addresses, made-up tags, or what is in scripts', () => {
    const body =
      '<lea-demo id="u7301" data-user="7301"><a href="/@lea.demo" data-e2e="user-73012345">x</a></lea-demo>' +
      '<script>"lea"</script><svg><title>Léa</title></svg>';
    expect(outlineOf(body)).toEqual([
      'body',
      ' custom[data-user][id]',
      '  a[data-e2e=user-?][href] text×1',
      ' svg',
    ]);
  });

  it('ends after so many lines, and says how many are left', () => {
    const deep = Array.from({ length: 30 }, (_, at) => `<p data-e2e="k${'abcdefghij'[at % 10]}"><b></b></p>`);
    const lists = Array.from(
      { length: 30 },
      (_, at) => `<ul dir="x"><li>${deep.slice(0, at).join('')}</li></ul>`,
    );
    const lines = outlineOf(lists.join(''));
    expect(lines.at(-1)).toMatch(/^ ?… \d+ more$/);
    expect(lines.length).toBeLessThanOrEqual(401);
  });
});

describe('the kind of page', () => {
  it.each([
    ['https://www.tiktok.com/messages?u=73', '/messages'],
    ['https://www.tiktok.com/@lea.demo/video/7301', '/@…/video/…'],
    ['https://www.tiktok.com/business-suite/messages#lea', '/business-suite/messages'],
    ['https://www.tiktok.com/fr/lea', '/…/…'],
    ['https://www.tiktok.com/', '/'],
  ])('%s is %s', (url, page) => {
    expect(reportOf('<html><body></body></html>', url).page).toBe(page);
  });

  it('tells language, direction and translation', () => {
    const html = '<html lang="ar-EG" style="direction: rtl" class="translated-rtl"><body></body></html>';
    expect(reportOf(html)).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      translated: true,
      framed: false,
    });
    expect(reportOf('<html lang="lea"><body></body></html>').language).toBe('');
  });
});

describe('where the reader finds no chat', () => {
  it('the outline is of what is around a writing field', () => {
    const rows = '<div><p>x</p></div>'.repeat(40);
    const field = '<section><div contenteditable="true" role="textbox"></div></section>';
    const report = reportOf(`<html><body><nav></nav><main><div>${rows}</div>${field}</main></body></html>`);
    expect(report.ofChat).toBe(true);
    expect(report.outline.slice(0, 2)).toEqual(['> body', 'main']);
  });
});

it('there is none of other sites', () => {
  expect(
    describePage(openPage('<html><body></body></html>', 'https://example.org/messages').document),
  ).toBeNull();
});
