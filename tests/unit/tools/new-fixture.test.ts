import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureExpected, fixtureHtml } from '../../sites/load-fixture.ts';
import { addFixture } from '../../tools/new-fixture.ts';

describe('a new saved page', () => {
  let folder: string;
  let cases: URL;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-cases-'));
    cases = pathToFileURL(`${folder}/`);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is written with what the reader makes of it', async () => {
    const { url } = fixtureExpected('new-thread');
    const made = await addFixture('once-more', fixtureHtml('new-thread'), { address: url, cases });
    expect(readFileSync(new URL('page.html', made), 'utf8')).toBe(fixtureHtml('new-thread'));
    expect(JSON.parse(readFileSync(new URL('expected.json', made), 'utf8'))).toEqual(
      fixtureExpected('new-thread'),
    );
  });

  it.each([
    ['somebody who is not invented', 'one', '<a href="/@somebody.else">x</a>', /not invented/],
    ['an odd name', '../one', '<p></p>', /small letters/],
    ['another site', 'one', '<p></p>', /no site/],
  ])('is refused for %s, and nothing is written', async (what, name, body, why) => {
    const address = what === 'another site' ? 'https://example.org/' : 'https://www.tiktok.com/messages';
    await expect(addFixture(name, `<!DOCTYPE html>${body}`, { address, cases })).rejects.toThrow(why);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never takes the place of another one', async () => {
    const html = fixtureHtml('list-only');
    await addFixture('one', html, { cases });
    await expect(addFixture('one', html, { cases })).rejects.toThrow(/already/);
  });
});
