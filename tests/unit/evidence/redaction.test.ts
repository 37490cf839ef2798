import { describe, expect, it } from 'vitest';
import { redact } from '../../../utils/evidence/index.ts';
import { exported, schemaErrors } from './check-export.ts';
import { type Line, recordOf, STORY } from './sample-record.ts';

const NOTHING = { words: [], messages: [] };
const redacted = (lines: readonly Line[], hiding = NOTHING) => redact(recordOf(lines), hiding, 'nom caché');
const said = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const words = (text: string): string => redacted(said(text)).messages[0]?.text ?? '';

describe('a copy with names hidden', () => {
  it('says nothing of who it is about, in any of its files', async () => {
    const { html, json, document, readMe } = await exported(redacted(STORY), { copy: 'redacted' });
    for (const file of [html, json, readMe]) {
      expect(file).not.toMatch(/lea\.demo|max_demo|\bMax\b|7098765|6812345|max\.snap/);
    }
    expect(document.copy).toBe('redacted');
    expect(schemaErrors(document)).toEqual([]);
    expect(readMe).toContain('Copie où les noms sont cachés');
    expect(html).toContain('Elle a pu en oublier');
  });

  it('keeps what it is about', async () => {
    const { html } = await exported(redacted(STORY), { copy: 'redacted' });
    for (const kept of ['envoie un nude', 'dis rien à tes parents', '13 ans', '50 euros'])
      expect(html).toContain(kept);
  });

  it.each([
    'appelle-moi au 06 12 34 56 78',
    'my number is +44 7700 900123 ok',
    'le code c’est 482913',
    'j’habite 12 rue des Lilas, viens',
    'im at 5 Elm Street come',
    'c’est à 69001 Lyon',
    'its SW1A 1AA',
    'écris à lea@exemple.fr',
    'regarde https://exemple.fr/lea',
    'je suis au collège Jean Moulin',
    'i go to Lincoln High School',
    'mon snap c’est lea.dm',
    'ajoute lea_2012',
    'ajoute @quelqu.un',
  ])('covers what tells where or who: %s', (text) => {
    const secret = /06 12|7700|482913|Lilas|Elm|Lyon|SW1A|lea|Moulin|Lincoln|quelqu|exemple/;
    expect(text).toMatch(secret);
    expect(words(text)).not.toMatch(secret);
    expect(words(text)).toHaveLength(text.length);
  });

  it.each([
    'j’ai 13 ans',
    '50 euros ou je montre tout',
    'tu as 24h',
    'on se voit demain à 15h30',
    'le a le la les',
  ])('leaves alone: %s', (text) => expect(words(text)).toBe(text));

  it('covers names that somebody said of themselves, everywhere', () => {
    const texts = redacted(said('je m’appelle Noémie', 'salut NOEMIE', 'et moi c’est Tom', 'ok tom'));
    expect(texts.messages.map(({ text }) => text).join(' ')).not.toMatch(/no[ée]mie|tom/i);
  });

  it('covers the words and messages that the user chose, and what was found in them', () => {
    const copy = redacted(STORY, { words: ['danses'], messages: [6] } as never);
    expect(copy.messages[0]?.text).toBe('Salut, tu ██████ trop bien');
    expect(copy.messages[6]?.text).toBe('██████ ██ ████');
    expect(copy.assessment.signals.some(({ message }) => message === 6)).toBe(false);
  });

  it('tells the members of a group apart by numbers', () => {
    const copy = redacted([
      { text: 'a', author: 'max_demo' },
      { text: 'b', author: 'tom.demo' },
      { text: 'salut tom', author: 'max_demo' },
    ]);
    expect(copy.messages.map(({ author }) => author)).toEqual(['1', '2', '1']);
    expect(copy.messages[2]?.text).toBe('salut ███');
  });
});
