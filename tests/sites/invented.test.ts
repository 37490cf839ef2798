import { describe, expect, it } from 'vitest';
import { notInvented } from './invented.ts';
import { fixtureHtml, fixtureNames } from './load-fixture.ts';

describe.each(fixtureNames())('saved page %s', (name) => {
  it('names only invented people and ids, and loads nothing', () => {
    expect(notInvented(fixtureHtml(name))).toEqual([]);
  });
});

describe('a page that is not invented', () => {
  const refused = (body: string): number => notInvented(`<!DOCTYPE html><body>${body}</body>`).length;

  it.each([
    ['a handle', '<a href="/@somebody.else">x</a>'],
    ['an id', '<div data-conversation-id="0:1:6812345678901234567:7000000000000000009"></div>'],
    ['a name', '<p data-e2e="dm-new-chat-nickname">Somebody Else</p>'],
    ['a name by class', '<p class="css-x0-7937d88b--PInfoNickname2">Somebody Else</p>'],
    ['a name in a label', '<div aria-label="Somebody Else’s profile"></div>'],
    ['a picture', '<img src="face.png">'],
    ['a style that loads', '<div style="background: url(face.png)"></div>'],
    ['a script', '<script>1</script>'],
  ])('is refused for %s', (_, body) => {
    expect(refused(body)).toBe(1);
  });

  it('is no page of invented people', () => {
    expect(
      refused(
        '<a href="/@max_demo"><p data-e2e="dm-new-chat-nickname">Max Demo</p></a><i id="7000000000000000101">',
      ),
    ).toBe(0);
  });
});
