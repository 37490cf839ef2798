import type { Health } from '../../model/index.ts';
import { isShown } from '../shown.ts';
import { isChatPage } from './chat-page.ts';
import { closest, find, findAll } from './resolve.ts';
import { isInNavigation, writingPlaces } from './shape/index.ts';

/** A field to write a message in, apart from all hooks of the reader: comments and search have theirs elsewhere. */
const hasChatField = (document: Document): boolean => {
  const onMessages = isChatPage(document.location);
  if (hasNamelessField(document, onMessages)) return true;
  const drawer = find(document, 'drawer', isShown)?.element;
  if (!drawer && !onMessages) return false;
  const fields = document.querySelectorAll(
    '[contenteditable="true"][role="textbox"],[contenteditable="true"].public-DraftEditor-content',
  );
  return [...fields].some(
    (field) =>
      isShown(field) && closest(field, 'notAChat') === null && (onMessages || drawer?.contains(field)),
  );
};

/** A field in a chat's place, on a page that names nothing: low in the window, or in the drawer. */
const hasNamelessField = (document: Document, onMessages: boolean): boolean => {
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  return writingPlaces(document).some(
    ({ element, request }) =>
      !request && (onMessages ? element.getBoundingClientRect().bottom > middle : isInNavigation(element)),
  );
};

/** State of a page on which the reader finds no open chat. */
export const pageHealth = (document: Document): Health => {
  if (find(document, 'renderError', isShown)) return { state: 'blind', reason: 'page-error' };
  if (hasChatField(document)) return { state: 'blind', reason: 'no-message-rows' };
  if (find(document, 'signIn', isShown) && !find(document, 'signedIn')) {
    return { state: 'logged-out', reason: 'not-signed-in' };
  }
  const list = find(document, 'conversationList', isShown);
  if (list && isChatPage(document.location) && findAll(list.element, 'conversationItem').length === 0) {
    const hasPane = findAll(document, 'chatBox').length > 0;
    if (!hasPane) return { state: 'empty', reason: 'no-conversations' };
  }
  return { state: 'no-chat', reason: 'no-open-chat' };
};
