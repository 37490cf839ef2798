/**
 * npm run new:fixture -- <name> <page.html> [address]
 * Adds a saved page case to tests/sites/tiktok: the page, and what the reader makes of it now as the expectation, which
 * is to be read through and put right by hand. Refuses pages that name anybody who isn't invented.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { adapterFor, type Reading } from '../../utils/sites/index.ts';
import { notInvented } from '../sites/invented.ts';
import { asExpected, openPage, placesOf } from '../sites/load-fixture.ts';

const CASES = new URL('../sites/tiktok/', import.meta.url);
const ADDRESS = 'https://www.tiktok.com/messages?lang=fr';

/** The page as a saved case reads it: without layout, once. */
const readingOf = (html: string, address: string): Promise<Reading> =>
  new Promise((resolve, reject) => {
    const adapter = adapterFor(new URL(address));
    if (!adapter) return reject(new Error('no site of ours has this address.'));
    const observation = adapter.observe(openPage(html, address), (reading) => {
      observation.stop();
      resolve(reading);
    });
  });

/** Writes the case into `cases` and answers its folder. Throws with what is wrong, and then writes nothing. */
export const addFixture = async (
  name: string,
  html: string,
  { address = ADDRESS, cases = CASES } = {},
): Promise<URL> => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error('a name has small letters, digits and hyphens.');
  const folder = new URL(`${name}/`, cases);
  if (existsSync(folder)) throw new Error(`${name} is there already.`);
  const wrong = notInvented(html);
  if (wrong.length > 0) throw new Error(`not invented:\n- ${wrong.join('\n- ')}`);
  const reading = await readingOf(html, address);
  const expected = { url: address, ...asExpected({ ...reading, places: placesOf(reading) }) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('page.html', folder), html);
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
  return folder;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, file, address, ...more] = process.argv.slice(2);
  if (!name || !file || more.length > 0) {
    console.error('usage: npm run new:fixture -- <name-in-small-letters> <page.html> [address]');
    process.exitCode = 2;
  } else {
    try {
      await addFixture(name, readFileSync(file, 'utf8'), address ? { address } : {});
      console.log(
        `tests/sites/tiktok/${name}/: read expected.json through and put right what the reader got wrong.`,
      );
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
