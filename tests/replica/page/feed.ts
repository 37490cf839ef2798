import type { Look } from './look.ts';
import { textsOf } from './texts.ts';

/** What strangers write under a video. Public comments are no messages, whatever they say. */
const COMMENTS = {
  fr: ['trop stylé', 'envoie un nude', 'la choré est folle'],
  en: ['so good', 'send me a nude', 'that dance is wild'],
} as const;

/** A video page with its comments, over which the messages drawer can open. */
export function feedPage(look: Look): HTMLElement {
  const { h, options } = look;
  const texts = textsOf(options.lang);
  const comments = COMMENTS[options.lang].map((text, index) =>
    h(
      'div',
      { component: 'DivCommentItemContainer' },
      h('a', { attrs: { href: `/@passant${index}.demo` } }, `passant${index}.demo`),
      h('p', { hook: 'feed-comment', component: 'PCommentText' }, text),
    ),
  );
  const field = h('div', {
    component: 'DivCommentInput',
    hook: 'feed-comment-input',
    attrs: { contenteditable: 'true', role: 'textbox', 'aria-label': texts.addComment },
  });
  return h(
    'div',
    { component: 'DivVideoPage', marks: { id: 'main-content-video_detail' } },
    h('div', { component: 'DivVideoPlayer' }),
    h('div', { component: 'DivCommentListContainer' }, h('h2', {}, texts.comments), ...comments, field),
  );
}
