import { hasToken } from './class-token.ts';
import { hasLabels, labelOf, mayBeLabelled } from './labels.ts';
import { type Concept, SIGNS, type Sign } from './selectors.ts';

/** An element and the sign that it was found by. */
export interface Found {
  readonly element: Element;
  readonly sign: Sign;
}

const signsOf = (concept: Concept): readonly Sign[] => SIGNS[concept];

const cssOf = ({ how, find }: Sign): string =>
  how === 'class-token' ? `[class*="${find}"]` : how === 'geometry' ? '*' : find;

const cssOfConcept = new Map<Concept, string>();

const css = (concept: Concept): string => {
  const named = signsOf(concept).filter(({ how }) => how !== 'geometry');
  const known = cssOfConcept.get(concept) ?? named.map(cssOf).join(',');
  cssOfConcept.set(concept, known);
  return known;
};

/** One selector for all elements that may be any of the concepts (class tokens only roughly): for a first sifting. */
export const cssFor = (concepts: readonly Concept[]): string => concepts.map(css).join(',');

/** Value of `data-e2e` that a sign asks for: compared directly, which is much faster than a selector. */
const e2eOf = new Map<Sign, string | undefined>(
  Object.values(SIGNS).flatMap((signs: readonly Sign[]) =>
    signs.map((sign) => [sign, /^\[data-e2e="([^"]+)"\]$/.exec(sign.find)?.[1]] as const),
  ),
);

/** Whether this one sign fits this element. */
const fits = (element: Element, sign: Sign): boolean => {
  if (sign.how === 'geometry') return labelOf(element) === sign.find;
  if (sign.how === 'class-token') return hasToken(element.getAttribute('class') ?? '', sign.find);
  const e2e = e2eOf.get(sign);
  return e2e === undefined ? element.matches(sign.find) : element.getAttribute('data-e2e') === e2e;
};

/** Of the page as a whole nothing is labelled: what `shape/` found there, it has handed over itself. */
const isLabelled = (root: ParentNode): boolean => hasLabels() && root.nodeType === 1;

/** The sign by which `shape/` finds the concept. */
export const shapeSign = (concept: Concept): Sign | undefined =>
  signsOf(concept).find(({ how }) => how === 'geometry');

/** The first sign of the concept that fits the element. */
export const signOf = (element: Element, concept: Concept): Sign | undefined => {
  for (const sign of signsOf(concept)) if (fits(element, sign)) return sign;
  return undefined;
};

/** Whether any sign of the concept fits the element. */
export const is = (element: Element, concept: Concept): boolean => signOf(element, concept) !== undefined;

/** The nearest of the element and its ancestors that the concept fits. */
export const closest = (element: Element, concept: Concept): Element | null => {
  for (let at: Element | null = element; at; at = at.parentElement) if (is(at, concept)) return at;
  return null;
};

/**
 * The element by the surest sign that fits an accepted one in these branches, their roots included (signs are tried in
 * order, elements in DOM order); null if none does.
 */
export const findIn = (
  branches: readonly Element[],
  concept: Concept,
  accept: (element: Element) => boolean = () => true,
): Found | null => {
  for (const sign of signsOf(concept)) {
    for (const branch of branches) {
      if (fits(branch, sign) && accept(branch)) return { element: branch, sign };
      const element = first(branch, sign, accept);
      if (element) return { element, sign };
    }
  }
  return null;
};

/** The same below one root, the root itself left out. */
export const find = (
  root: ParentNode,
  concept: Concept,
  accept: (element: Element) => boolean = () => true,
): Found | null => {
  for (const sign of signsOf(concept)) {
    const element = first(root, sign, accept);
    if (element) return { element, sign };
  }
  return null;
};

const first = (root: ParentNode, sign: Sign, accept: (element: Element) => boolean): Element | undefined => {
  const byShape = sign.how === 'geometry';
  if (byShape && !isLabelled(root)) return undefined;
  for (const element of byShape ? mayBeLabelled(root) : root.querySelectorAll(cssOf(sign))) {
    if (fits(element, sign) && accept(element)) return element;
  }
  return undefined;
};

/**
 * All elements that any sign of the concept fits, in DOM order, each once: of nested ones only the outermost.
 * Signs of the kinds `structure` and `geometry` count only where no surer one has found anything.
 */
export const findAll = (root: ParentNode, concept: Concept): Found[] => {
  const named: Found[] = [];
  const shaped: Found[] = [];
  for (const element of root.querySelectorAll(css(concept))) {
    const sign = signOf(element, concept);
    if (!sign) continue;
    if (sign.how === 'geometry') continue;
    const list = sign.how === 'structure' ? shaped : named;
    if (!list.at(-1)?.element.contains(element)) list.push({ element, sign });
  }
  if (named.length > 0 || shaped.length > 0) return named.length > 0 ? named : shaped;
  const sign = shapeSign(concept);
  if (!sign || !isLabelled(root)) return [];
  const labelled: Found[] = [];
  for (const element of mayBeLabelled(root)) {
    if (fits(element, sign) && !labelled.at(-1)?.element.contains(element)) labelled.push({ element, sign });
  }
  return labelled;
};

/** How many elements each sign of the concept fits, in the order of the signs. */
export const countSigns = (root: ParentNode, concept: Concept): { find: string; count: number }[] =>
  signsOf(concept).map((sign) => ({
    find: sign.find,
    count: [...root.querySelectorAll(cssOf(sign))].filter((element) => fits(element, sign)).length,
  }));
