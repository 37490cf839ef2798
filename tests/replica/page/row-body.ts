import type { Look } from './look.ts';
import type { Row } from './state.ts';
import { textsOf } from './texts.ts';

function textBubble({ h }: Look, text: string, hooked: boolean, mine: boolean): HTMLElement {
  return h(
    'div',
    {
      ...(hooked ? { hook: 'message-text' as const } : {}),
      component: mine ? 'DivTextContainer__own' : 'DivTextContainer',
    },
    h('p', { component: 'PText' }, text),
  );
}

function sharedVideo(look: Look): HTMLElement {
  const { h, options } = look;
  if (options.generation === 'old') {
    return h(
      'div',
      { component: 'DivVideoContainer' },
      h('div', { component: 'DivVideoCover' }),
      h(
        'div',
        { component: 'DivAuthorOutsideContainer' },
        h('div', { component: 'DivAuthorInnerContainer' }, 'dance.demo'),
      ),
    );
  }
  // Five parents between the hook and the row's link: no address, no id, a CSS background (evidence, 1.5).
  const picture = h('div', { hook: 'shared-video', component: 'DivVideoCover' });
  return h('div', {}, h('div', { component: 'DivCommonContainer' }, h('div', {}, h('div', {}, picture))));
}

/** A picture's place: a plain box. The replica holds no image of anybody. */
function picture({ h }: Look): HTMLElement {
  const image = h('img', { component: 'ImgMessage', attrs: { alt: 'image message' } });
  const box = h('div', { component: 'DivImageVideoMessageContainer' }, image);
  return h('div', {}, h('div', { component: 'DivCommonContainer' }, box));
}

/** The text of an unreadable page sits where no reader of the document gets. */
function hiddenText({ h }: Look, text: string, mine: boolean): HTMLElement {
  const host = h('div', { component: mine ? 'DivTextContainer__own' : 'DivTextContainer' });
  host.attachShadow({ mode: 'closed' }).append(text);
  return host;
}

/** What a message shows: its words, or the placeholder of another kind. */
export function rowBody(look: Look, row: Row, mine: boolean): HTMLElement {
  const { h, options } = look;
  switch (row.kind) {
    case 'video':
      return sharedVideo(look);
    case 'image':
      return picture(look);
    case 'sticker':
      return h(
        'div',
        {},
        h(
          'div',
          { component: 'DivCommonContainer' },
          h('img', { component: 'ImgSticker', attrs: { alt: '' } }),
        ),
      );
    case 'unsupported':
      return h('div', {}, textBubble(look, textsOf(options.lang).unsupported, false, mine));
    default:
      return options.page === 'unreadable'
        ? hiddenText(look, row.text, mine)
        : h('div', {}, textBubble(look, row.text, true, mine));
  }
}
