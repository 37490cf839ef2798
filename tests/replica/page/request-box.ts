import type { Look } from './look.ts';
import type { Chat } from './state.ts';
import { textsOf } from './texts.ts';

/** Under a message request there is no composer, only this choice. */
export function requestBox(look: Look, chat: Chat, on: { accept(): void; remove(): void }): HTMLElement {
  const { h, options } = look;
  const texts = textsOf(options.lang);
  const button = (label: string, click: () => void) =>
    h('div', { component: 'DivItem', attrs: { role: 'button', tabindex: '0' }, on: { click } }, label);
  return h(
    'div',
    { component: 'DivStrangerBox' },
    h(
      'div',
      { component: 'DivHint' },
      h('p', { component: 'PStrangerTitle' }, texts.wantsToWrite(chat.name)),
      h(
        'p',
        { component: 'PStrangerDesc' },
        texts.requestHint,
        h('span', { component: 'SpanReportText' }, texts.report),
      ),
    ),
    h(
      'div',
      { component: 'DivOperation' },
      button(texts.remove, on.remove),
      h('div', { component: 'DivSplit' }),
      button(texts.accept, on.accept),
    ),
  );
}
