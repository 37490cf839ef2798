/** Hooks whose value is told; of all others at most that they are there. */
const WITH_VALUE = ['data-e2e', 'data-testid', 'data-area', 'role'];
const PLAIN = /^(contenteditable|dir|hidden|href|id|tabindex)$/;
const NAMED = /^(aria|data)-/;

/** The component of `css-x0-7937d88b--DivChatItem`, and of compounds each. */
const COMPONENT = /^[A-Z][A-Za-z]{2,40}\d?$/;

const componentsOf = (element: Element): string[] => [
  ...new Set((element.getAttribute('class') ?? '').split(/[\s-]+/).filter((part) => COMPONENT.test(part))),
];

/** `div`; not the names that a page makes up itself. */
const tagOf = (element: Element): string => {
  const tag = element.localName;
  if (tag.includes('-')) return 'custom';
  const { HTMLUnknownElement } = element.ownerDocument.defaultView as Window & typeof globalThis;
  return tag === 'svg' ||
    (element.namespaceURI?.endsWith('xhtml') && !(element instanceof HTMLUnknownElement))
    ? tag
    : 'other';
};

/** One element in the manner of a selector: tag, components, hooks, and which attributes it has. */
export const describe = (element: Element, redact: (name: string) => string): string => {
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (WITH_VALUE.includes(name)) return [`[${name}=${redact(value)}]`];
    if (PLAIN.test(name)) return [`[${name}]`];
    return NAMED.test(name) ? [`[${redact(name)}]`] : [];
  });
  const components = componentsOf(element).map((component) => `.${redact(component)}`);
  return [tagOf(element), ...components, ...attributes.sort()].join('');
};
