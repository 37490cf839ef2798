/**
 * node archive-process.ts stream|whole FILE
 * Judges a TikTok archive in a process that has done nothing else, and prints what that cost as JSON (ms, bytes): as
 * Vigie reads it, or with plain JSON.parse of the whole file and the same engine.
 */
import { openAsBlob, readFileSync } from 'node:fs';
import { openArchive, readArchive } from '../../utils/archives/index.ts';
import { assess, type DetectionMessage } from '../../utils/detection/index.ts';
import { OWNER } from '../archives/make-archive.ts';

interface Export {
  readonly 'Direct Message': {
    readonly 'Direct Messages': {
      readonly ChatHistory: Readonly<Record<string, { Date: string; From: string; Content: string }[]>>;
    };
  };
}

const [, , way, file = ''] = process.argv;
let messages = 0;
let flagged = 0;

function judge(conversation: readonly DetectionMessage[]): void {
  messages += conversation.length;
  if (assess(conversation).level !== 'none') flagged += 1;
}

async function stream(): Promise<void> {
  const archive = await openArchive([{ name: 'archive', blob: await openAsBlob(file) }]);
  for await (const found of readArchive(archive, {}, new AbortController().signal)) {
    if (found.kind !== 'conversation') continue;
    judge(
      found.conversation.messages.map(({ sender, text, author, sentAt }) => ({
        sender,
        text,
        ...(author !== undefined && { author }),
        ...(sentAt && { sentAt: sentAt.from }),
      })),
    );
  }
}

function whole(): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Export;
  for (const chat of Object.values(data['Direct Message']['Direct Messages'].ChatHistory))
    judge(
      chat.reverse().map(({ Date: date, From, Content }) => ({
        sender: From === OWNER ? 'self' : 'other',
        author: From,
        text: Content,
        sentAt: Date.parse(`${date}Z`),
      })),
    );
}

judge([{ sender: 'other', text: 'the engine starts' }]);
messages = 0;
const peakBefore = process.resourceUsage().maxRSS;
const cpu = process.cpuUsage();
const from = performance.now();
if (way === 'whole') whole();
else await stream();
const { user, system } = process.cpuUsage(cpu);
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    messages,
    flagged,
    ms: performance.now() - from,
    cpu: (user + system) / 1000,
    peak: maxRSS * 1024,
    above: (maxRSS - peakBefore) * 1024,
  }),
);
