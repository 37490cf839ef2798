import type { Locale } from '../../../utils/model/index.ts';

export const GENERATIONS = ['new', 'old'] as const;
/** Which set of hooks the page carries: `dm-new-*` (since April 2026) or the one before it. */
export type Generation = (typeof GENERATIONS)[number];

const PAGES = ['messages', 'drawer', 'logged-out', 'empty', 'error', 'unreadable', 'business'] as const;
export type PageKind = (typeof PAGES)[number];

/** What a visitor of the replica can ask for in its address; every field has a URL parameter of its name. */
export interface Options {
  readonly generation: Generation;
  readonly page: PageKind;
  readonly theme: 'light' | 'dark';
  readonly lang: Locale;
  /** Name of the script that is played in time (scripts/index.ts), in its opened conversation. */
  readonly script: string | null;
  /** Name of a script whose finished conversation is opened at once. */
  readonly open: string | null;
  /** Times as fast as the script says. */
  readonly speed: number;
  /** `garbled`: every hook, component name and id is replaced, the structure stays. */
  readonly hooks: 'named' | 'garbled';
  /** `virtual`: only the rows near the visible part are in the document. */
  readonly rows: 'all' | 'virtual';
  /** Sources disagree on whether own rows carry an avatar link (evidence, 1.6). */
  readonly ownAvatar: boolean;
  /** Garbled pages only: which names stand in the place of the known ones, and all that is random below. */
  readonly seed: number;
  /** `late`: the page doesn't show who is signed in until it is told to. */
  readonly account: 'shown' | 'late';
  /** Elements that no page had before stand between the known ones. */
  readonly wrappers: boolean;
  /** The parts of an opened chat come one after the other, each up to so many ms late. */
  readonly delay: number;
  readonly direction: 'ltr' | 'rtl';
  /** `up`: newest first in the document, shown from below (column-reverse). */
  readonly order: 'down' | 'up';
}

function positive(value: string | null): number {
  const number = Number(value ?? '0');
  return Number.isFinite(number) && number > 0 ? number : 0;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((candidate) => candidate === value) ?? fallback;
}

/** Reads the options from an address; what is missing or unknown takes its default. */
export function readOptions(address: string): Options {
  const query = new URL(address).searchParams;
  const page = oneOf(query.get('page'), PAGES, 'messages');
  const speed = Number(query.get('speed') ?? '1');
  return {
    generation: oneOf(query.get('generation'), GENERATIONS, 'new'),
    page,
    theme: oneOf(query.get('theme'), ['light', 'dark'], 'light'),
    lang: oneOf(query.get('lang'), ['fr', 'en'], 'fr'),
    script: query.get('script'),
    open: query.get('open'),
    speed: Number.isFinite(speed) && speed > 0 ? speed : 1,
    hooks: page === 'unreadable' ? 'garbled' : oneOf(query.get('hooks'), ['named', 'garbled'], 'named'),
    rows: oneOf(query.get('rows'), ['all', 'virtual'], 'all'),
    ownAvatar: query.get('ownAvatar') !== '0',
    seed: positive(query.get('seed')),
    account: oneOf(query.get('account'), ['shown', 'late'], 'shown'),
    wrappers: query.get('wrappers') === '1',
    delay: positive(query.get('delay')),
    direction: oneOf(query.get('direction'), ['ltr', 'rtl'], 'ltr'),
    order: oneOf(query.get('order'), ['down', 'up'], 'down'),
  };
}
