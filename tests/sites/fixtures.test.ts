import { describe, expect, it } from 'vitest';
import { adapterFor, type Reading } from '../../utils/sites/index.ts';
import {
  asExpected,
  fixtureExpected,
  fixtureHtml,
  fixtureNames,
  openPage,
  placesOf,
} from './load-fixture.ts';

const firstReading = (window: Window, url: string): Promise<Reading> =>
  new Promise((resolve) => {
    const observation = adapterFor(new URL(url))?.observe(window, (reading) => {
      observation?.stop();
      resolve(reading);
    });
  });

describe.each(fixtureNames())('saved page %s', (name) => {
  it('is read as expected', async () => {
    const { url, ...expected } = fixtureExpected(name);
    const reading = await firstReading(openPage(fixtureHtml(name), url), url);
    expect(asExpected({ ...reading, places: placesOf(reading) })).toEqual(expected);
  });
});
