import { shortHash } from './class-names.ts';

/** One element in so many gets another one around it. */
const ONE_IN = 4;

/** In these a box more changes no width that others depend on. */
const ROOMY = /^Div(ChatItem|MessageHorizontal|Text|ChatHeader|Name|Common)/;

/**
 * Puts an element of no meaning around a child, as a redesign or an experiment of the site does: a box of its own where
 * that leaves the layout as it was (`parent`: component name), else one without a box.
 */
export function inWrapper(child: Node | string, parent: string, random: () => number): Node | string {
  if (!(child instanceof HTMLElement) || random() * ONE_IN >= 1) return child;
  const wrapper = document.createElement(random() < 0.5 ? 'div' : 'section');
  wrapper.className = `w${shortHash(String(random()))}`;
  wrapper.style.display = ROOMY.test(parent) && random() < 0.7 ? 'block' : 'contents';
  wrapper.append(child);
  return wrapper;
}
