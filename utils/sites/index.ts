import type { SiteAdapter } from './adapter.ts';
import { tiktok } from './tiktok/index.ts';

export type { ChatPlaces, Observation, Reading, SiteAdapter } from './adapter.ts';

/** Every site that Vigie can read: a new one is a folder and a line here. */
export const ADAPTERS: readonly SiteAdapter[] = [tiktok];

/** The adapter for a page's address; undefined where Vigie has nothing to read. */
export const adapterFor = (url: URL, adapters = ADAPTERS): SiteAdapter | undefined =>
  adapters.find((adapter) => adapter.matches(url));
