/**
 * node --expose-gc start-process.ts RULES.json
 * Starts the engine once, in a process that has done nothing else, and prints what that cost as JSON. Times in ms, sizes
 * in bytes. The rules come as they reach a page: as data, prepared by the build.
 */
import { readFileSync } from 'node:fs';
import { openEngine, type RuleData } from '../../utils/detection/judging/index.ts';
import { smsTexts } from './sms-text.ts';

const data = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as RuleData;
const texts = smsTexts(2000);
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const before = held();
const peakBefore = process.resourceUsage().maxRSS;
const cpu = process.cpuUsage();
const from = performance.now();
const createJudge = openEngine(data);
const opened = performance.now();
const { user, system } = process.cpuUsage(cpu);
const rules = held() - before;
const began = performance.now();
const judge = createJudge();
judge.add({ sender: 'other', text: 'hey how old are you? send me a pic, keep it our little secret' });
judge.assessment();
const first = performance.now();
for (const text of texts) judge.add({ sender: 'other', text });
console.log(
  JSON.stringify({
    open: opened - from,
    openCpu: (user + system) / 1000,
    firstMessage: first - began,
    rules,
    rulesAndPatterns: held() - before,
    peak: (process.resourceUsage().maxRSS - peakBefore) * 1024,
  }),
);
