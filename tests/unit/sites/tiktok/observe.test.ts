import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation, Reading } from '../../../../utils/sites/index.ts';
import { tiktok } from '../../../../utils/sites/tiktok/index.ts';
import { ChatPage } from './chat-page.ts';

const MAX = { name: 'Max Demo', handle: 'max_demo' };
const ZOE = { name: 'Zoé Demo', handle: 'zoe.demo' };
const running: Observation[] = [];

const watch = (page: ChatPage): Reading[] => {
  const readings: Reading[] = [];
  running.push(tiktok.observe(page.window, (reading) => readings.push(reading)));
  return readings;
};

const told = (reading: Reading | undefined): string =>
  `${reading?.health.state} ${reading?.conversation?.id ?? '-'}: ${
    reading?.conversation?.messages.map(({ sender, text }) => `${sender} ${text}`).join(', ') ?? ''
  }`;

const until = (readings: Reading[], text: string): Promise<void> =>
  vi.waitFor(() => expect(told(readings.at(-1))).toBe(text), { timeout: 3000, interval: 10 });

/** Several turns of the page in which nothing may happen. */
const turns = async (page: ChatPage): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    await new Promise((resolve) => page.window.setTimeout(resolve, 0));
  }
};

afterEach(() => {
  for (const observation of running.splice(0)) observation.stop();
});

describe('following chats', () => {
  it('tells of opening, arriving messages and closing', async () => {
    const page = new ChatPage();
    const readings = watch(page);
    await until(readings, 'no-chat -: ');
    page.open();
    page.header(MAX.name, MAX.handle);
    page.rows([{ from: 'max_demo', text: 'salut' }]);
    await until(readings, 'reading handle:max_demo: other salut');
    page.append({ from: 'lea.demo', text: 'coucou' });
    await until(readings, 'reading handle:max_demo: other salut, self coucou');
    expect(readings.at(-1)?.conversation?.messages[0]).toBe(readings.at(-2)?.conversation?.messages[0]);
    page.close();
    await until(readings, 'no-chat -: ');
  });

  it('says nothing while nothing changes for the reader', async () => {
    const page = new ChatPage({ ...MAX, lines: [{ from: 'max_demo', text: 'salut' }] });
    const readings = watch(page);
    await until(readings, 'reading handle:max_demo: other salut');
    page.part('list').setAttribute('class', 'hover');
    page.document.body.insertAdjacentHTML('beforeend', '<div>a video</div>');
    await turns(page);
    expect(readings).toHaveLength(1);
  });

  it('says nothing after it was stopped', async () => {
    const page = new ChatPage({ ...MAX, lines: [{ from: 'max_demo', text: 'salut' }] });
    const readings = watch(page);
    await until(readings, 'reading handle:max_demo: other salut');
    page.append({ from: 'max_demo', text: 'là ?' });
    running[0]?.stop();
    running[0]?.stop();
    page.append({ from: 'max_demo', text: 'hé' });
    await turns(page);
    expect(readings).toHaveLength(1);
  });

  it.each([
    ['header first', true, true],
    ['rows first', false, true],
    ['header first, rows without links', true, false],
  ])('never mixes two chats when the page switches in two steps: %s', async (_, headerFirst, link) => {
    const page = new ChatPage({ ...MAX, lines: [{ from: 'max_demo', text: 'salut' }], link });
    const readings = watch(page);
    await until(readings, 'reading handle:max_demo: other salut');
    const steps = [
      () => page.header(ZOE.name, ZOE.handle),
      () => page.rows([{ from: 'zoe.demo', text: 'devoirs ?' }], link),
    ];
    for (const step of headerFirst ? steps : steps.toReversed()) {
      step();
      await turns(page);
    }
    await until(readings, 'reading handle:zoe.demo: other devoirs ?');
    page.header(MAX.name, MAX.handle);
    page.rows(
      [
        { from: 'max_demo', text: 'salut' },
        { from: 'max_demo', text: 'ça va ?' },
      ],
      link,
    );
    await until(readings, 'reading handle:max_demo: other salut, other ça va ?');
    for (const reading of readings) {
      expect([
        'reading handle:max_demo: other salut',
        'reading handle:zoe.demo: other devoirs ?',
        'reading handle:max_demo: other salut, other ça va ?',
      ]).toContain(told(reading));
    }
  });

  it('waits for a list that comes late, and says blind when it never does', async () => {
    const late = new ChatPage();
    late.open({ list: false });
    late.header(MAX.name, MAX.handle);
    const readings = watch(late);
    await turns(late);
    late.open();
    late.header(MAX.name, MAX.handle);
    late.rows([{ from: 'max_demo', text: 'salut' }]);
    await until(readings, 'reading handle:max_demo: other salut');
    expect(readings).toHaveLength(1);

    const never = new ChatPage();
    never.open({ list: false });
    never.header(MAX.name, MAX.handle);
    const blind = watch(never);
    await until(blind, 'blind -: ');
    expect(blind[0]?.health.reason).toBe('no-message-rows');
    never.open();
    never.header(MAX.name, MAX.handle);
    await until(blind, 'reading handle:max_demo: ');
  });

  it('says blind when rows keep naming people who are not in the chat', async () => {
    const page = new ChatPage({ ...MAX, lines: [{ from: 'tom_demo', text: 'salut' }] });
    const readings = watch(page);
    await until(readings, 'blind -: ');
    expect(readings[0]?.health.reason).toBe('chat-unclear');
  });

  it('takes names and words that look like markup, right-to-left text and lone surrogates as text', async () => {
    const lines = ['<img src=x onerror=alert(1)>', 'مرحبا', '\u202eabc', 'a\ud800b'];
    const page = new ChatPage({
      name: '<b>Max</b>',
      handle: 'max_demo',
      lines: lines.map((text) => ({ from: 'max_demo', text })),
    });
    const readings = watch(page);
    await vi.waitFor(() =>
      expect(readings[0]?.conversation?.messages.map(({ text }) => text)).toEqual(lines),
    );
    expect(readings[0]?.conversation?.peer.name).toBe('<b>Max</b>');
  });

  it('forgets what was read when another account signs in', async () => {
    const page = new ChatPage({ ...MAX, lines: [{ from: 'max_demo', text: 'salut' }] });
    const readings = watch(page);
    await until(readings, 'reading handle:max_demo: other salut');
    page.document.querySelector('[data-e2e="nav-profile"]')?.setAttribute('href', '/@tom_demo');
    page.rows([{ from: 'max_demo', text: 'bonjour' }]);
    await until(readings, 'reading handle:max_demo: other bonjour');
    expect(readings.at(-1)?.account).toBe('tom_demo');
  });
});
