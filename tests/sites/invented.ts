import { openPage } from './load-fixture.ts';

/** Everybody who may appear in a saved page. No real chat is ever committed. */
const HANDLES = ['lea.demo', 'max_demo', 'zoe.demo', 'tom_demo', 'sam_demo'];
const NAMES = ['Léa Demo', 'Max Demo', 'Zoé Demo', 'Tom Demo', 'Sam Demo', 'Classe 10b', 'Message requests'];
const NAME_PLACES =
  '[data-e2e*="nickname"],[class*="PNickname"],[class*="PInfoNickname"],[data-e2e="inbox-title"],[data-e2e*="comment-username"],[data-e2e="message-owner-name"],[data-e2e="user-subtitle"],[data-e2e="user-title"],[class*="DivChatItemSenderNameContainer"]';
/** Words around a name where the page itself speaks of somebody. */
const SAID_BY_PAGE = /^(?:You )?replied to |['’]s profile$/i;

const textsOf = (html: string): string[] => {
  const { document } = openPage(html, 'https://www.tiktok.com/messages');
  const labels = [...document.querySelectorAll('[aria-label$="s profile"]')].map(
    (element) => element.getAttribute('aria-label') ?? '',
  );
  return [...document.querySelectorAll(NAME_PLACES)]
    .map(({ textContent }) => textContent ?? '')
    .concat(labels);
};

/** What in a page is not invented, or would load something: each as a sentence that repeats none of it. */
export const notInvented = (html: string): string[] => {
  const handles = [...html.matchAll(/@([\p{L}\p{N}_.]+)/gu)].filter(
    ([, handle]) => !HANDLES.includes(handle ?? ''),
  );
  const numbers = (html.match(/\d{9,}/g) ?? []).filter((number) => !/^70{12,}\d+$/.test(number));
  const names = textsOf(html).filter((shown) => {
    const name = shown.trim().replace(SAID_BY_PAGE, '');
    return name !== '' && !NAMES.includes(name) && !HANDLES.includes(name);
  });
  const loads =
    html.match(/\s(?:src|srcset|poster)=|url\(|<link|<iframe|<script(?![^>]*application\/json)/gi) ?? [];
  return [
    handles.length > 0 ? `${handles.length} handles are not of ${HANDLES.join(', ')}` : '',
    numbers.length > 0
      ? `${numbers.length} numbers of nine digits or more don't begin with 7 and twelve zeros`
      : '',
    names.length > 0 ? `${names.length} names are not of ${NAMES.join(', ')}` : '',
    loads.length > 0 ? `${loads.length} places load something or run a script` : '',
  ].filter(Boolean);
};
