import { hasArea, isShown } from '../../shown.ts';
import { closest } from '../resolve.ts';

/** Where one writes, or answers a request, in a chat. */
export interface WritingPlace {
  readonly element: Element;
  /** Two buttons (accept, delete) stand there instead of a field. */
  readonly request: boolean;
}

/** Whatever one may write a message in. */
export const FIELDS = '[contenteditable]:not([contenteditable="false"]),[role="textbox"],textarea';
const BUTTONS = '[role="button"],button';
/** Narrower buttons are icons, px. */
const BUTTON = 60;
/** More buttons on a page than this aren't compared. */
const MOST = 300;

const isPlace = (element: Element): boolean =>
  isShown(element) && hasArea(element.getBoundingClientRect()) && closest(element, 'notAChat') === null;

/** Fields that a chat's message could be written in; search fields are of another kind. */
const fields = (document: Document): Element[] =>
  [...document.querySelectorAll(FIELDS)].filter(
    (field) => isPlace(field) && field.closest('[role="search"],[role="searchbox"],[role="dialog"]') === null,
  );

/** Boxes with two buttons side by side and no other one. */
const choices = (document: Document): Element[] => {
  const buttons = [...document.querySelectorAll(BUTTONS)];
  if (buttons.length > MOST) return [];
  return buttons.flatMap((button, index) => {
    const next = buttons[index + 1];
    const [here, there] = [button.getBoundingClientRect(), next?.getBoundingClientRect()];
    if (!next || !there || Math.abs(here.top - there.top) > 4) return [];
    if (here.width < BUTTON || there.width < BUTTON || !isPlace(button)) return [];
    let around = button.parentElement;
    while (around && !around.contains(next)) around = around.parentElement;
    return around && around.querySelectorAll(BUTTONS).length === 2 ? [around] : [];
  });
};

/** All places on the page that could be a chat's; fields first. */
export const writingPlaces = (document: Document): WritingPlace[] => [
  ...fields(document).map((element) => ({ element, request: false })),
  ...choices(document).map((element) => ({ element, request: true })),
];
