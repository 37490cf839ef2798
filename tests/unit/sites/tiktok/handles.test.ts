import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleFromHref, handleFromText, profileUrl } from '../../../../utils/sites/tiktok/handles.ts';

describe('handles', () => {
  it.each([
    ['/@lea.demo', 'lea.demo'],
    ['/@lea.demo?lang=fr', 'lea.demo'],
    ['https://www.tiktok.com/@max_demo/', 'max_demo'],
    ['/@l%C3%A9a', 'léa'],
  ])('link %s', (href, handle) => expect(handleFromHref(href)).toBe(handle));

  it.each([
    '/@lea.demo/video/7000000000000000555',
    'https://example.org/@lea.demo',
    '/@',
    '/@%',
    '/@<b>',
    '/foryou',
    null,
  ])('no profile link: %s', (href) => expect(handleFromHref(href)).toBeUndefined());

  it('reads the shown form and refuses anything else', () => {
    expect(handleFromText(' @lea.demo ')).toBe('lea.demo');
    expect(handleFromText('lea demo')).toBeUndefined();
    expect(handleFromText('')).toBeUndefined();
  });

  it('never makes an address outside the site', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const handle = handleFromText(text);
        if (handle !== undefined) expect(new URL(profileUrl(handle)).host).toBe('www.tiktok.com');
      }),
    );
  });
});
