import type { ArchiveReader } from './format.ts';
import { tiktok } from './tiktok/index.ts';

/** The formats that Vigie reads. The first that recognises an entry gets it. */
export const READERS: readonly ArchiveReader[] = [tiktok];
