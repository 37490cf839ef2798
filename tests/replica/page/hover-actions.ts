import type { Look } from './look.ts';
import type { Row } from './state.ts';
import { textsOf } from './texts.ts';

export interface HoverHandlers {
  reply(row: Row): void;
  react(row: Row): void;
  remove(row: Row): void;
}

/** The buttons beside a message, there only while the pointer is on it. The message's id sits on "more". */
export function hoverActions({ h, options }: Look, row: Row, on: HoverHandlers): HTMLElement {
  const texts = textsOf(options.lang);
  const button = (label: string, area: string, glyph: string, spec: object, click: () => void) =>
    h(
      'div',
      {
        component: 'DivIconAction',
        attrs: { role: 'button', tabindex: '0', 'aria-label': label },
        ...spec,
        marks: { 'data-area': area, ...('marks' in spec ? (spec.marks as object) : {}) },
        on: { click },
      },
      glyph,
    );
  const more = {
    hook: 'more-button' as const,
    marks: options.generation === 'new' ? { id: `more-action-icon-msg-${row.id}` } : {},
  };
  return h(
    'div',
    { component: 'DivActions' },
    button(texts.more, 'More', '⋯', more, () => on.remove(row)),
    button(texts.reply, 'Reply', '↩', {}, () => on.reply(row)),
    button(texts.react, 'Reaction', '♡', { hook: 'reaction-button' as const }, () => on.react(row)),
  );
}

/** Shows the buttons while the pointer or the keyboard is in the message. */
export function showOnHover(container: HTMLElement, make: () => HTMLElement): void {
  let shown: HTMLElement | null = null;
  container.addEventListener('mouseenter', () => {
    shown ??= container.appendChild(make());
  });
  container.addEventListener('mouseleave', () => {
    shown?.remove();
    shown = null;
  });
}
