import type { Health } from '../../model/index.ts';
import { isChatPage } from './chat-page.ts';
import { closest, find, findAll } from './resolve.ts';
import { isShown } from './shown.ts';

/** A field to write a message in, apart from all hooks of the reader: comments and search have theirs elsewhere. */
const hasChatField = (document: Document): boolean => {
  const drawer = find(document, 'drawer', isShown)?.element;
  const onMessages = isChatPage(document.location);
  if (!drawer && !onMessages) return false;
  const fields = document.querySelectorAll(
    '[contenteditable="true"][role="textbox"],[contenteditable="true"].public-DraftEditor-content',
  );
  return [...fields].some(
    (field) =>
      isShown(field) && closest(field, 'notAChat') === null && (onMessages || drawer?.contains(field)),
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
