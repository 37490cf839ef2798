import { describe, expect, it } from 'vitest';
import { hasToken } from '../../../../utils/sites/tiktok/class-token.ts';

describe('component names in class attributes', () => {
  it.each([
    ['css-x0-DivItem e1x0', 'DivItem'],
    ['css-x0-7937d88b--DivItem', 'DivItem'],
    ['tiktok-x0-7937d88b--DivItem\tother', 'DivItem'],
    ['css-x0-DivScrollContainer-StyledScroll', 'DivScrollContainer'],
    ['css-x0-DivScrollContainer-StyledScroll', 'StyledScroll'],
    ['css-x0-DivItemWrapper css-x1-DivItem', 'DivItem'],
    ['DivItem', 'DivItem'],
  ])('%s names %s', (classes, name) => expect(hasToken(classes, name)).toBe(true));

  it.each([
    ['css-x0-DivItemWrapper', 'DivItem'],
    ['css-x0-DivItemInfo e1', 'DivItem'],
    ['css-x0-MyDivItem', 'DivItem'],
    ['css-x0-PInfoNickname2', 'PInfoNickname'],
    ['', 'DivItem'],
  ])('%s does not name %s', (classes, name) => expect(hasToken(classes, name)).toBe(false));
});
