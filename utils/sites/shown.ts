/** Whether the element has a box at all: nothing on the way up is `display: none`, and it isn't made invisible. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

export const hasArea = ({ width, height }: DOMRectReadOnly): boolean => width > 0 && height > 0;
