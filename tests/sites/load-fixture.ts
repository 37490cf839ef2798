import { readdirSync, readFileSync } from 'node:fs';
import { Window as HappyWindow } from 'happy-dom';
import type { Reading } from '../../utils/sites/index.ts';

const ROOT = new URL('./tiktok/', import.meta.url);

/** What a saved page must be read as; message ids only where the page gives them. */
export interface Expected {
  readonly url: string;
  readonly health: Reading['health'];
  readonly account: string | null;
  /** Which parts of the chat the in-page interface is told of. */
  readonly places: readonly Place[];
  readonly conversation: unknown;
}

/** Names of the saved pages, one folder each. */
export const fixtureNames = (): string[] => readdirSync(ROOT).sort();

export const fixtureHtml = (name: string): string => readFileSync(new URL(`${name}/page.html`, ROOT), 'utf8');

export const fixtureExpected = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, ROOT), 'utf8')) as Expected;

/** A page without layout: boxes have no size, computed styles come from inline styles only. */
export const openPage = (html: string, url: string): Window => {
  const window = new HappyWindow({ url, settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window as unknown as Window;
};

type Place = keyof NonNullable<Reading['places']>;

/** Names of the parts of the chat that a reading tells of. */
export const placesOf = ({ places }: Reading): Place[] =>
  (['messages', 'composer', 'header'] as const).filter((place) => places?.[place]);

/** A reading as expected.json writes it: derived ids, time spans and reading times are tested elsewhere. */
export const asExpected = ({
  health,
  account,
  places,
  conversation,
}: Omit<Reading, 'places'> & { readonly places: readonly Place[] }) => ({
  health,
  account,
  places,
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
