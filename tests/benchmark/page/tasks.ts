import type { Browser, Page } from 'playwright-core';

/** What a browser's own trace says of the page's thread. Milliseconds of the processor's time. */
export interface Tasks {
  readonly longest: number;
  readonly over50: number;
  /** The longest time that one task spent in the extension's functions, and how many tasks spent over 50 ms there. */
  readonly longestOfOurs: number;
  readonly over50OfOurs: number;
  readonly allOfOurs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the processor really spent on this thread: a busy machine stretches the rest. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const OURS = /^(chrome-)?extension:/;
const RUN_TASK = 'ThreadControllerImpl::RunTask';
const LONG = 50;

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Events of the extension that lie in no other one of it. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const above = kept.at(-1);
    if (!above || event.ts >= end(above)) kept.push(event);
  }
  return kept;
}

/** Reads a trace of the categories below: tasks of every page's main thread, and what of them is the extension's. */
function tasksOf(events: readonly TraceEvent[]): Tasks {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const whole = events.filter((event) => event.ph === 'X' && main.has(threadOf(event)));
  const ours = new Map<string, TraceEvent[]>();
  for (const event of whole) {
    if (!OURS.test(event.args?.data?.url ?? '')) continue;
    const list = ours.get(threadOf(event)) ?? [];
    list.push(event);
    ours.set(threadOf(event), list);
  }
  for (const [thread, list] of ours) ours.set(thread, outermost(list));
  const spent = whole
    .filter(({ name }) => name === RUN_TASK)
    .map((task) => {
      const inside = (ours.get(threadOf(task)) ?? []).filter(
        (one) => one.ts >= task.ts && end(one) <= end(task),
      );
      return {
        all: (task.tdur ?? 0) / 1000,
        ours: inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
      };
    });
  return {
    longest: Math.max(0, ...spent.map(({ all }) => all)),
    over50: spent.filter(({ all }) => all > LONG).length,
    longestOfOurs: Math.max(0, ...spent.map((one) => one.ours)),
    over50OfOurs: spent.filter((one) => one.ours > LONG).length,
    allOfOurs: spent.reduce((sum, one) => sum + one.ours, 0),
  };
}

/** The tasks of the page's thread while `act` runs. */
export async function tasksDuring(browser: Browser, page: Page, act: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'v8.execute', '__metadata'],
  });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return tasksOf(trace.traceEvents);
}
