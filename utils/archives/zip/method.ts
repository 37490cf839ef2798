export type Method = 'stored' | 'deflated';

/** How a ZIP packs: platforms use no others (APPNOTE.TXT 4.4.5). */
export const METHODS: ReadonlyMap<number, Method> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);
