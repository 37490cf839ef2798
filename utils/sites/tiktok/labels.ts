/** What `shape/` took an element for: the `find` of the concept's geometry sign. Kept beside the page, never in it. */
const labels = new WeakMap<Element, string>();
/** What of a row is labelled. */
const partsOf = new WeakMap<Element, Element[]>();
/** The row that was labelled last: it is read right after that. Weak, as the page may throw it away. */
let latest: WeakRef<Element> | undefined;
let some = false;

export const labelOf = (element: Element): string | undefined => labels.get(element);

/** Whether anything was ever found by its shape: as long as names do, nothing needs to be searched for labels. */
export const hasLabels = (): boolean => some;

/** `undefined` takes the label away. `row`: it is part of this row. */
export const setLabel = (element: Element, label: string | undefined, row?: Element): void => {
  if (label === undefined) labels.delete(element);
  else {
    labels.set(element, label);
    if (row) partsOf.get(row)?.push(element);
    some = true;
  }
};

/** Forgets what the parts of a row were taken for; they are labelled anew now. */
export const startRow = (row: Element): void => {
  latest = new WeakRef(row);
  partsOf.set(row, []);
  labels.delete(row);
  for (const inside of row.querySelectorAll('*')) labels.delete(inside);
};

/** All elements below `root` that may have a label; of the row labelled last only those that have. */
export const mayBeLabelled = (root: ParentNode): Iterable<Element> => {
  const row = latest?.deref();
  const parts = row?.contains(root) ? partsOf.get(row) : undefined;
  return parts?.filter((part) => part !== root && root.contains(part)) ?? root.querySelectorAll('*');
};
