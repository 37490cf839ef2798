import type { MessageKind } from '../../model/index.ts';

/** A message of the file, checked: its placeholder, its words, or both (a picture with words). */
export interface Sent {
  readonly from: string;
  readonly at: number | null;
  readonly placeholder: MessageKind | null;
  /** Empty: no words. */
  readonly text: string;
  /** Of a kind that Vigie doesn't know, named by its structure. */
  readonly unknown?: string;
}

/** An instant in ms that a Date can hold. */
export const instantOf = (ms: number | null | undefined): number | null =>
  ms !== null && ms !== undefined && Number.isSafeInteger(ms) && ms > 0 && ms < 8.64e15 ? ms : null;

/** A key or type of the file as it may be shown. */
export const structureName = (name: string | undefined): string =>
  name !== undefined && /^[A-Za-z][A-Za-z_]{0,39}$/.test(name) ? name : 'message without content';
