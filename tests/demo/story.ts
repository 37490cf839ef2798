import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type AllTexts,
  agree,
  type Chromium,
  checkSums,
  exportBy,
  firstTab,
  type InPage,
  inPage,
  openPopup,
  reasonsIn,
  replicaAddress,
  textsIn,
  unpackEvidence,
  welcomePage,
} from '../e2e/harness/index.ts';
import type { Narrator } from './narrator.ts';
import type { DemoOptions } from './options.ts';

/** Everything one step of the story needs. */
interface Scene {
  readonly browser: Chromium;
  readonly page: Page;
  readonly vigie: InPage;
  readonly t: AllTexts;
  readonly tell: Narrator;
  readonly output: string;
}

const PATIENCE = 60_000;

/** The parts of a quote are read out one by one; in print no space stands before a comma. */
const tidy = (quote: string): string => `“${quote.replace(/ (?=[,.])|(?<=’) /g, '')}”`;

async function consent(browser: Chromium, tell: Narrator, output: string): Promise<void> {
  const t = textsIn(browser.locale);
  const page = await welcomePage(browser);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: join(output, '1-welcome.png'), fullPage: true });
  tell.step('Vigie opened its welcome page after the installation. Nothing is read before the user agrees.');
  await agree(browser);
  tell.detail(`clicked “${t('welcome.accept')}”`);
}

async function play({ page, vigie, t, tell, output }: Scene): Promise<void> {
  await page.waitForFunction(() => window.replica.finished(), undefined, { timeout: PATIENCE });
  const { name, handle, messages } = await page.evaluate(() => window.replica.truth());
  tell.step(`The conversation with ${name} (@${handle}, invented) was played: ${messages.length} messages.`);
  await vigie.card.waitFor('heading', t('reasons.title'), PATIENCE);
  await page.screenshot({ path: join(output, '2-warning.png') });
}

async function warning({ browser, vigie, t, tell }: Scene): Promise<void> {
  const words = await vigie.card.words();
  const level = (['danger', 'warning'] as const).find((one) => words.includes(t(`level.${one}`)));
  if (!level) throw new Error('the card shows neither warning nor danger');
  tell.step(`The card in the chat says “${t(`level.${level}`)}”, for these reasons:`);
  const reasons = await reasonsIn(vigie.card, browser.locale);
  if (reasons.length === 0) throw new Error('the card gives no reason');
  for (const { title, quotes } of reasons) {
    tell.detail(`- ${title}${quotes.map((quote) => ` (${tidy(quote)})`).join('')}`);
  }
  tell.detail(`and: “${t('reasons.wrong')}”`);
  await vigie.card.waitFor('button', t('keep.export'));
  tell.detail(`and: “${t('keep.saved')}”`);
}

async function popup({ browser, page, t, tell, output }: Scene): Promise<void> {
  await page.bringToFront();
  const shown = await openPopup(browser);
  const truth = await page.evaluate(() => window.replica.truth());
  const read = t('popup.protection.messages', { count: truth.messages.length });
  await shown.waitForWords(read);
  tell.step(`The popup says “${t('health.reading')}. ${read}”`);
  const saved = t('log.export.name', { name: truth.name ?? '' });
  await shown.waitForWords(t('popup.log.latest', { count: 1 }));
  await shown.evaluate('document.querySelector(".log summary").click()');
  await shown.waitFor('link', saved);
  tell.detail(`the log holds the conversation with ${truth.name}`);
  await shown.waitFor('heading', t('popup.help'));
  const services = await shown.evaluate(
    "[...document.querySelectorAll('.short-services h3')].map((heading) => heading.textContent).join(', ')",
  );
  if (!services) throw new Error('the popup names no help service');
  tell.detail(`help it names first: ${services}`);
  writeFileSync(join(output, '3-popup.png'), await shown.screenshot());
  await shown.close();
}

async function evidence(scene: Scene): Promise<void> {
  const { browser, vigie, t, tell, output } = scene;
  const exported = await exportBy(browser, output, () => vigie.card.click('button', t('keep.export')));
  tell.step(`One click on “${t('keep.export')}” saved ${exported.fileName}`);
  await exported.page.screenshot({ path: join(output, '4-export.png'), fullPage: true });
  const unpacked = unpackEvidence(exported.path, join(output, 'evidence'));
  tell.detail(`unpacked: ${unpacked.names.join(', ')}`);
  tell.step('sha256sum -c in the unpacked folder:');
  for (const line of checkSums(unpacked).trim().split('\n')) tell.detail(line);
}

/** The main path, step by step, on the opened browser. Throws at the first step that fails. */
export async function tellStory(
  browser: Chromium,
  options: DemoOptions,
  tell: Narrator,
  output: string,
): Promise<Page> {
  const t = textsIn(browser.locale);
  await consent(browser, tell, output);
  const page = await firstTab(browser);
  const { lang, generation } = options;
  await page.goto(replicaAddress({ lang, generation, script: 'grooming', speed: options.headless ? 6 : 1 }));
  const scene: Scene = { browser, page, vigie: await inPage(page, lang), t, tell, output };
  tell.step(`Opened ${page.url()} (the replica of TikTok's page)`);
  await play(scene);
  await warning(scene);
  await popup(scene);
  await evidence(scene);
  const requests = browser.requests();
  if (requests.length > 0) throw new Error(`requests left the page: ${requests.join(', ')}`);
  tell.step('No network request was made by page or extension.');
  return page;
}
