import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';
import { PLANTED, SMALL_TALK } from './made-talk.ts';

/** Own user name in every made archive. */
export const OWNER = 'mia.sample';

export interface Wish {
  readonly megabytes: number;
  /** How many conversations hold a request and a threat; spread over the whole file. */
  readonly planted?: number;
  /** JSON inside a ZIP, as TikTok gives it. */
  readonly zipped?: boolean;
}

export interface MadeArchive {
  readonly conversations: number;
  readonly messages: number;
  /** User names of the planted conversations, in the file's order. */
  readonly planted: readonly string[];
}

/** Of the whole file: what TikTok's archives are full of besides chats. */
const WATCHED = 0.3;
const FIRST_DAY = Date.UTC(2025, 0, 1);

/**
 * Writes a TikTok archive of about so many MB (JSON, unpacked) with invented chats, the same at each call. Nothing but
 * the planted conversations deserves a warning.
 */
export async function makeTikTokArchive(path: string, wish: Wish): Promise<MadeArchive> {
  const { megabytes, planted = 3, zipped = false } = wish;
  const file = createWriteStream(path);
  const sink = zipped ? zipInto(file) : file;
  const write = async (text: string) => {
    if (!sink.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
    return text.length;
  };
  const most = megabytes * 1e6;
  let bytes = await write('{"Your Activity":{"Watch History":{"VideoList":[');
  for (let video = 0; bytes < most * WATCHED; video += 1) bytes += await write(watched(video));
  bytes += await write(']}},"Direct Message":{"Direct Messages":{"ChatHistory":{');
  const names: string[] = [];
  let conversations = 0;
  let messages = 0;
  while (bytes < most || names.length < planted) {
    const share = (bytes / most - WATCHED) / (1 - WATCHED);
    const isPlanted = names.length < planted && share >= names.length / planted;
    const name = `${isPlanted ? 'planted' : 'friend'}_${conversations}`;
    if (isPlanted) names.push(name);
    const lines = talk(conversations, isPlanted);
    bytes += await write(`${conversations === 0 ? '' : ','}\n${chat(name, lines)}`);
    conversations += 1;
    messages += lines.length;
  }
  await write('}}},"Profile And Settings":{"Profile Info":{"ProfileMap":{');
  await write(`"displayName":"Mia","userName":"${OWNER}"}}}}\n`);
  sink.end();
  await finished(file);
  return { conversations, messages, planted: names };
}

type Line = readonly ['self' | 'other', string];

function talk(conversation: number, isPlanted: boolean): readonly Line[] {
  const length = 20 + ((conversation * 7919) % 400);
  const small = Array.from({ length }, (_, at): Line => {
    const place = (conversation * 31 + at * 17 + ((at * at) % 7)) % SMALL_TALK.length;
    return [(at + conversation) % 3 === 0 ? 'self' : 'other', SMALL_TALK[place] ?? ''];
  });
  return isPlanted ? small.toSpliced(Math.floor(length / 2), 0, ...PLANTED) : small;
}

/** Newest first, as TikTok writes them. */
function chat(name: string, lines: readonly Line[]): string {
  const items = lines.map(([sender, text], at) => {
    const date = new Date(FIRST_DAY + at * 61_000).toISOString().slice(0, 19).replace('T', ' ');
    return JSON.stringify({ Date: date, From: sender === 'self' ? OWNER : name, Content: text });
  });
  return `${JSON.stringify(`Chat History with ${name}:`)}:[${items.reverse().join(',')}]`;
}

const watched = (video: number): string =>
  `${video === 0 ? '' : ','}{"Date":"2026-02-01 10:00:00","Link":"https://www.tiktokv.com/share/video/74${String(video).padStart(17, '0')}/"}`;

interface Sink {
  write(text: string): boolean;
  end(): void;
}

function zipInto(file: NodeJS.WritableStream): Sink {
  let drained = true;
  const zip = new Zip((error, data, isLast) => {
    if (error) throw error;
    drained = file.write(data);
    if (isLast) file.end();
  });
  const json = new ZipDeflate('user_data_tiktok.json', { level: 6 });
  json.mtime = '2026-01-01';
  zip.add(json);
  const encoder = new TextEncoder();
  return {
    write: (text) => {
      drained = true;
      json.push(encoder.encode(text));
      return drained;
    },
    end: () => {
      json.push(new Uint8Array(), true);
      zip.end();
    },
  };
}
