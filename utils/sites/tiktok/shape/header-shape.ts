import { hasArea, isShown } from '../../shown.ts';
import { handleFromText } from '../handles.ts';
import { setLabel } from '../labels.ts';
import { branchesOutside } from '../outside-list.ts';
import { hasOwnWords } from './pieces.ts';

/** So many elements above a list are looked at. */
const MOST = 200;

/** Elements with words of their own that stand above the list, buttons left out. */
const wordsAbove = (box: Element, list: Element, composer: Element | null): Element[] => {
  const bottom = list.getBoundingClientRect();
  const words: Element[] = [];
  let looked = 0;
  const down = (element: Element): void => {
    looked += 1;
    if (looked > MOST || element === composer || element.localName === 'button') return;
    if (element.getAttribute('role') === 'button') return;
    if (hasOwnWords(element)) {
      const at = element.getBoundingClientRect();
      const above = at.bottom <= bottom.top + 4 && at.left < bottom.right && at.right > bottom.left;
      if (hasArea(at) && above && isShown(element)) words.push(element);
      return;
    }
    for (const child of element.children) down(child);
  };
  for (const branch of branchesOutside(box, list)) down(branch);
  return words;
};

/**
 * The strip above the list: the words with the largest letters are the name, those that begin with `@` the handle; both
 * are labelled. Null when no words stand there.
 */
export const headerByShape = (box: Element, list: Element, composer: Element | null): Element | null => {
  const view = box.ownerDocument.defaultView;
  const words = wordsAbove(box, list, composer);
  const handle = words.find(({ textContent }) => {
    const text = (textContent ?? '').trim();
    return text.startsWith('@') && handleFromText(text) !== undefined;
  });
  const lettersOf = (element: Element): number =>
    Number.parseFloat(view?.getComputedStyle(element).fontSize ?? '') || 0;
  const names = words.filter((element) => element !== handle);
  const most = Math.max(...names.map(lettersOf));
  const name = names.find((element) => lettersOf(element) === most);
  if (!name) return null;
  for (const element of words) setLabel(element, undefined);
  setLabel(name, 'headerName');
  if (handle) setLabel(handle, 'headerHandle');
  let header: Element = name;
  // The largest part that still lies above the list: the profile links stand in it.
  while (header.parentElement && header.parentElement !== box && !header.parentElement.contains(list)) {
    header = header.parentElement;
  }
  return header;
};
