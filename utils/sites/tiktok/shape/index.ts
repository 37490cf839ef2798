export { chatByShape, isInNavigation, listByShape } from './find-by-shape.ts';
export { headerByShape } from './header-shape.ts';
export { lineShape } from './line-shape.ts';
export { FIELDS, writingPlaces } from './writing-place.ts';
