import type { Site, StructureReport } from '../../model/index.ts';
import { adapterFor } from '../index.ts';
import { structure as tiktok } from '../tiktok/structure.ts';

/** One function a site. They are no part of the adapters: a page carries them only once the user asks for a report. */
const STRUCTURES: Readonly<Record<Site, (document: Document) => StructureReport>> = { tiktok };

/**
 * Tells how the page is built, for maintainers who can't open it: tags, hooks and counts, nothing that the page says.
 * Reads the whole page, so it is asked for by the user only. Null on pages that Vigie doesn't read.
 */
export const describePage = (document: Document): StructureReport | null => {
  const adapter = adapterFor(new URL(document.location.href));
  return adapter ? STRUCTURES[adapter.site](document) : null;
};
