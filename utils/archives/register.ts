import type { ArchiveReader } from './format.ts';
import { instagram } from './instagram/index.ts';
import { messenger } from './messenger/index.ts';
import { snapchat } from './snapchat/index.ts';
import { tiktok } from './tiktok/index.ts';
import { whatsapp } from './whatsapp/index.ts';

/** The formats that Vigie reads. The first that recognises an entry gets it. */
export const READERS: readonly ArchiveReader[] = [tiktok, instagram, messenger, snapchat, whatsapp];
