/**
 * The branches of the chat's box that don't lead to its list: header, writing field and notices are in these, and the
 * list with its thousands of rows need not be searched for them.
 */
export const branchesOutside = (box: Element, list: Element | null): readonly Element[] => {
  if (!list) return [...box.children];
  const branches: Element[] = [];
  for (let at = list; at !== box && at.parentElement; at = at.parentElement) {
    for (const sibling of at.parentElement.children) if (sibling !== at) branches.push(sibling);
  }
  return branches;
};
