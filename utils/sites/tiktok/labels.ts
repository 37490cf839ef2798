/** What `shape/` took an element for: the `find` of the concept's geometry sign. Kept beside the page, never in it. */
const labels = new WeakMap<Element, string>();
let some = false;

export const labelOf = (element: Element): string | undefined => labels.get(element);

/** Whether anything was ever found by its shape: as long as names do, nothing needs to be searched for labels. */
export const hasLabels = (): boolean => some;

/** `undefined` takes the label away. */
export const setLabel = (element: Element, label: string | undefined): void => {
  if (label === undefined) labels.delete(element);
  else labels.set(element, label);
  some ||= label !== undefined;
};
