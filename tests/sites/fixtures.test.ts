import { describe, expect, it } from 'vitest';
import { adapterFor, type Reading } from '../../utils/sites/index.ts';
import { fixtureExpected, fixtureHtml, fixtureNames, openPage } from './load-fixture.ts';

const firstReading = (window: Window, url: string): Promise<Reading> =>
  new Promise((resolve) => {
    const observation = adapterFor(new URL(url))?.observe(window, (reading) => {
      observation?.stop();
      resolve(reading);
    });
  });

/** As expected.json writes it: derived ids, time spans and reading times are tested elsewhere. */
const asExpected = ({ health, account, places, conversation }: Reading) => ({
  health,
  account,
  places: (['messages', 'composer', 'header'] as const).filter((place) => places?.[place]),
  conversation: conversation && {
    id: conversation.id,
    account: conversation.account,
    kind: conversation.kind,
    peer: conversation.peer,
    messages: conversation.messages.map(({ id, readAt, sentAt, ...message }) =>
      id.startsWith('d-') ? message : { ...message, id },
    ),
  },
});

describe.each(fixtureNames())('saved page %s', (name) => {
  it('is read as expected', async () => {
    const { url, ...expected } = fixtureExpected(name);
    const reading = await firstReading(openPage(fixtureHtml(name), url), url);
    expect(asExpected(reading)).toEqual(expected);
  });
});
