import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifySender } from '../../../utils/messaging/server/classify-sender.ts';

const OWN = { id: 'abcdefgh', root: 'chrome-extension://abcdefgh/' };
const FIREFOX = { id: 'vigie@vigie.example', root: 'moz-extension://0b1c-44/' };

const content = {
  id: OWN.id,
  url: 'https://www.tiktok.com/messages?lang=fr',
  origin: 'https://www.tiktok.com',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const page = {
  id: OWN.id,
  url: 'chrome-extension://abcdefgh/popup.html',
  origin: 'chrome-extension://abcdefgh',
};

const FROM_CONTENT = { from: 'content', tabId: 7, frameId: 0 };

describe('accepted', () => {
  it.each<[string, unknown, unknown]>([
    ['a content script of the main page', content, FROM_CONTENT],
    [
      'the business frame',
      { ...content, url: 'https://im.tiktok.com/x', origin: 'https://im.tiktok.com', frameId: 3 },
      { ...FROM_CONTENT, frameId: 3 },
    ],
    ['a browser that gives no origin', { ...content, origin: undefined }, FROM_CONTENT],
    ['tab number 0', { ...content, tab: { id: 0 } }, { ...FROM_CONTENT, tabId: 0 }],
    ['the popup, which has no tab', page, { from: 'page' }],
    [
      'an extension page in a tab',
      { ...page, tab: { id: 9, incognito: false }, frameId: 0 },
      { from: 'page' },
    ],
    [
      'an extension page with a parameter',
      { ...page, url: `${OWN.root}export.html?key=a#b` },
      { from: 'page' },
    ],
  ])('%s', (_name, sender, expected) => {
    expect(classifySender(sender, OWN)).toEqual(expected);
  });

  it('a page of the Firefox build, whose address does not hold the id', () => {
    const sender = { id: FIREFOX.id, url: `${FIREFOX.root}popup.html` };
    expect(classifySender(sender, FIREFOX)).toEqual({ from: 'page' });
  });
});

const site = (url: string, others: object = {}): object => ({
  ...content,
  origin: undefined,
  url,
  ...others,
});

describe('refused', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'https://www.tiktok.com'],
    ['an empty object', {}],
    ['an array', []],
    ['another extension', { ...content, id: 'another' }],
    ['no id', { ...content, id: undefined }],
    ['an id that only looks alike', { ...content, id: [OWN.id] }],
    ['a web page that sends from outside', { url: content.url, origin: content.origin }],
    ['no address', site('', { url: undefined })],
    ['an address that is none', site('not an address')],
    ['an address that is no string', site('', { url: { href: content.url } })],
    ['http', site('http://www.tiktok.com/messages')],
    ['another port', site('https://www.tiktok.com:8443/messages')],
    ['the bare domain', site('https://tiktok.com/messages')],
    ['another subdomain', site('https://shop.tiktok.com/')],
    ['a host that ends alike', site('https://evil-www.tiktok.com/')],
    ['a host that begins alike', site('https://www.tiktok.com.evil.example/')],
    ['the host as user name', site('https://www.tiktok.com@evil.example/')],
    ['the host in the path', site('https://evil.example/www.tiktok.com/')],
    ['a trailing dot', site('https://www.tiktok.com./')],
    ['about:blank', site('about:blank')],
    ['a data address', site('data:text/html,x')],
    ['a blob of the site', site('blob:https://www.tiktok.com/1')],
    ['a file', site('file:///www.tiktok.com/')],
    ['a sandboxed frame of the site (opaque origin)', { ...content, origin: 'null' }],
    ['an origin of another site', { ...content, origin: 'https://evil.example' }],
    ['an origin that is no string', { ...content, origin: 5 }],
    ['a private window', { ...content, tab: { id: 7, incognito: true } }],
    ['a private window that says so strangely', { ...content, tab: { id: 7, incognito: 'yes' } }],
    ['no tab', { ...content, tab: undefined }],
    ['tab null', { ...content, tab: null }],
    ['a tab without number', { ...content, tab: {} }],
    ['tab -1', { ...content, tab: { id: -1 } }],
    ['a tab number that is text', { ...content, tab: { id: '7' } }],
    ['half a tab', { ...content, tab: { id: 7.5 } }],
    ['no frame', { ...content, frameId: undefined }],
    ['frame -1', { ...content, frameId: -1 }],
    ['frame NaN', { ...content, frameId: Number.NaN }],
    [
      "another extension's page",
      { ...page, url: 'chrome-extension://zzzzzzzz/popup.html', origin: undefined },
    ],
    ["a page of ours with another's origin", { ...page, origin: 'https://evil.example' }],
    ['a page of ours in a private window', { ...page, tab: { id: 9, incognito: true } }],
    ['our id under another scheme', { ...page, url: 'https://abcdefgh/popup.html', origin: undefined }],
  ])('%s', (_name, sender) => {
    expect(classifySender(sender, OWN)).toBeNull();
  });

  it('everything, when this extension has no id (it was reloaded)', () => {
    expect(classifySender({ ...content, id: '' }, { ...OWN, id: '' })).toBeNull();
  });

  it('a page, when our own root makes no sense', () => {
    expect(classifySender(page, { ...OWN, root: '' })).toBeNull();
  });
});

/** Every single leaf of a good sender, replaced by anything else. */
describe('each leaf counts', () => {
  const others = [undefined, null, '', 'x', -1, 1.5, true, {}, [], Number.NaN];
  const changed = (key: string, value: unknown): object => ({ ...content, [key]: value });
  const leaves: [string, object][] = [
    ...others.flatMap((value): [string, object][] => [
      [`id = ${String(value)}`, changed('id', value)],
      [`url = ${String(value)}`, changed('url', value)],
      [`tab = ${String(value)}`, changed('tab', value)],
      [`tab.id = ${String(value)}`, changed('tab', { id: value, incognito: false })],
      [`frameId = ${String(value)}`, changed('frameId', value)],
    ]),
    ...others
      .filter((value) => value !== undefined)
      .map((value): [string, object] => [`origin = ${String(value)}`, changed('origin', value)]),
  ];
  it.each(leaves)('%s', (_name, sender) => {
    expect(classifySender(sender, OWN)).toBeNull();
  });
});

it('is pure: the same answer twice, and the sender is left as it was', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (id, tab) => {
      const sender = Object.freeze({ ...content, id, tab });
      const first = classifySender(sender, OWN);
      expect(classifySender(sender, OWN)).toEqual(first);
      if (first !== null) expect(id).toBe(OWN.id);
    }),
  );
});

it('never takes any other host for the site', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(classifySender(site(url), OWN)).toBeNull();
    }),
  );
});
