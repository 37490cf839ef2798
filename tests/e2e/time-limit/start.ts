import { Worker } from 'node:worker_threads';
import { expect } from 'vitest';
import type { Limit } from './limit.ts';

/** The longest file takes two minutes on a quiet machine; this is for one that would never end. */
const MINUTES = 15;

const limit: Limit = { file: expect.getState().testPath ?? 'a test file', within: MINUTES * 60_000 };
new Worker(new URL('./watch.ts', import.meta.url), { workerData: limit }).unref();
