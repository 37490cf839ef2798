import type { StructureReport } from '../../model/index.ts';
import { structureOf } from '../report/structure-of.ts';
import { isShown } from '../shown.ts';
import { EXPECTED } from './expected.ts';
import { findChat } from './find-chat.ts';
import { closest, countSigns } from './resolve.ts';
import { type Concept, SIGNS, type Sign } from './selectors.ts';

const PATHS = [
  'messages',
  'business-suite',
  'foryou',
  'following',
  'friends',
  'explore',
  'live',
  'video',
  'search',
];

/** On the whole page: one a row makes some. */
const expectedOf = (concept: Concept): 'one' | 'some' | null => {
  const expected = EXPECTED[concept];
  return expected ? (expected.where === 'row' ? 'some' : expected.count) : null;
};

/** Fewer elements are no chat, only its writing field. */
const CHAT_ELEMENTS = 60;

const FIELD = '[contenteditable="true"],[role="textbox"]';

/** Around what looks like a chat's writing field, where the reader finds no chat. */
const aroundField = (document: Document): Element | null => {
  const field = [...document.querySelectorAll(FIELD)].find(
    (element) => isShown(element) && closest(element, 'notAChat') === null,
  );
  let around = field?.parentElement ?? null;
  while (around?.parentElement && around.querySelectorAll('*').length < CHAT_ELEMENTS)
    around = around.parentElement;
  return around;
};

/** `DivChatItem` and `chat-item` are words of ours: they stand in selectors.ts. */
const wordsOf = ({ find }: Sign): string[] =>
  find
    .replace(/[A-Z]/g, '-$&')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** How this page is built, for the maintainers. */
export const structure = (document: Document): StructureReport =>
  structureOf(document, {
    knownWords: Object.values(SIGNS).flatMap((signs: readonly Sign[]) => signs.flatMap(wordsOf)),
    knownPaths: PATHS,
    concepts: (Object.keys(SIGNS) as Concept[]).map((concept) => ({
      concept,
      signs: countSigns(document, concept),
      expected: expectedOf(concept),
    })),
    chat: findChat(document)?.box.element ?? aroundField(document),
  });
