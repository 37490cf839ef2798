/**
 * Whether a class attribute names the component: `css-x0-DivItem`, `css-x0-7937d88b--DivItem` and the compound
 * `css-x0-DivItem-StyledItem` do, `css-x0-DivItemWrapper` doesn't. The hash before it changes weekly and is never read.
 */
export const hasToken = (classes: string, name: string): boolean => {
  for (let at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
    const before = at === 0 ? ' ' : classes.charAt(at - 1);
    const after = classes.charAt(at + name.length);
    if (isEdge(before) && (after === '' || isEdge(after))) return true;
  }
  return false;
};

const isEdge = (character: string): boolean => character === '-' || /\s/.test(character);
