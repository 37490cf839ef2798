import { describe, expect, it } from 'vitest';
import type { Report } from '../../../entrypoints/archive/protocol.ts';
import { asReport } from '../../../entrypoints/archive/report-schema.ts';
import { hashFile } from '../../../entrypoints/archive/worker/hash-file.ts';
import { judgeConversation } from '../../../entrypoints/archive/worker/judge-conversation.ts';
import { readFindings } from '../../../entrypoints/archive/worker/reading.ts';
import { openArchive } from '../../../utils/archives/index.ts';
import { CALM, GRAVE } from './samples.ts';

const chat = (name: string, said: readonly (readonly ['self' | 'other', string])[]) => [
  `Chat History with ${name}:`,
  said.map(([sender, Content], at) => ({
    Date: `2025-03-01 18:0${at}:00`,
    From: sender === 'self' ? 'lea.demo' : name,
    Content,
  })),
];
const archive = (chats: readonly unknown[][], owner = true): string =>
  JSON.stringify({
    'Direct Message': {
      'Direct Messages': { ChatHistory: Object.fromEntries(chats as [string, unknown][]) },
    },
    ...(owner && { 'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'lea.demo' } } } }),
  });

async function readText(text: string, answers = {}) {
  const file = new File([text], 'user_data_tiktok.json');
  const reports: Report[] = [];
  let clock = 0;
  const held = await readFindings(await openArchive([{ name: file.name, blob: file }]), answers, {
    tell: (report) => reports.push(report),
    now: () => {
      clock += 40;
      return clock;
    },
    judge: judgeConversation,
    hash: (onRead) => hashFile(file, onRead),
    fileBytes: file.size,
  });
  return { held, reports, of: (tell: Report['tell']) => reports.filter((report) => report.tell === tell) };
}

describe('reading an archive', () => {
  it('holds the flagged ones only, and tells of them in excerpts', async () => {
    const text = archive([chat('friend', CALM), chat('max_demo', GRAVE), chat('other_friend', CALM)]);
    const { held, reports, of } = await readText(text);
    expect([...held.values()].map(({ conversation }) => conversation.peer.handle)).toEqual(['max_demo']);
    expect(of('found')).toHaveLength(1);
    expect(of('found')[0]).toMatchObject({
      results: [{ level: 'danger', messages: 5, peerHandle: 'max_demo' }],
    });
    expect(JSON.stringify(reports)).not.toContain('maths');
    expect(of('finished')[0]).toMatchObject({
      summary: { formats: ['tiktok'], conversations: 3, messages: 9, owner: 'lea.demo', damaged: [] },
    });
  });

  it('says only what the page understands', async () => {
    const { reports } = await readText(archive([chat('max_demo', GRAVE)]));
    expect(reports.map(asReport)).toEqual(reports);
  });

  it('gives the timeline: what came when, the age and the request after it', async () => {
    const { of } = await readText(archive([chat('max_demo', GRAVE)]));
    const [found] = of('found');
    const timeline = found?.tell === 'found' ? found.results[0]?.timeline : undefined;
    const age = timeline?.rows.find(({ what }) => what === 'age-said');
    const request = timeline?.rows.find(({ what }) => what === 'intimate-request');
    expect(age?.when).toBe(Date.UTC(2025, 2, 1, 18, 1));
    expect(timeline?.request?.what).toBe('intimate-request');
    expect(timeline?.afterAge).toBe((request?.first ?? 0) - (age?.first ?? 0));
    const times = timeline?.rows.map(({ when }) => when) ?? [];
    expect(times).toEqual(times.toSorted());
  });

  it('sums the file only where something can be kept', async () => {
    const flagged = (await readText(archive([chat('max_demo', GRAVE)]))).of('finished')[0];
    const calm = (await readText(archive([chat('friend', CALM)]))).of('finished')[0];
    expect(flagged?.tell === 'finished' && flagged.summary.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(calm?.tell === 'finished' && calm.summary.sha256).toBe(null);
  });

  it.each([
    ['not-an-archive', '{"a":[1,2,3]}'],
    ['not-an-archive', ''],
    ['no-messages', archive([])],
    ['broken', `${archive([chat('a', CALM)]).slice(0, 120)}`],
  ])('says %s', async (failure, text) => {
    const { held, reports } = await readText(text);
    expect(reports.at(-1)).toEqual({ tell: 'failed', failure });
    expect(held.size).toBe(0);
  });

  it('says what it read before the damage, and that there is damage', async () => {
    const whole = archive([chat('max_demo', GRAVE), chat('friend', CALM)]);
    const { held, of } = await readText(whole.slice(0, whole.indexOf('page 42')), { owner: 'lea.demo' });
    expect(held.size).toBe(1);
    expect(of('finished')[0]).toMatchObject({
      summary: { damaged: [{ entry: 'user_data_tiktok.json', reason: 'broken' }] },
    });
  });

  it('asks who the user is where the file doesn’t say, and keeps nothing until it knows', async () => {
    const text = archive([chat('max_demo', GRAVE), chat('friend', CALM)], false);
    const { held, reports } = await readText(text);
    const last = reports.at(-1);
    expect(last).toMatchObject({ tell: 'questions', questions: [{ question: 'owner' }] });
    expect(held.size).toBe(0);
    expect((await readText(text, { owner: 'lea.demo' })).held.size).toBe(1);
  });
});
