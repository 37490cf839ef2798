import { describe, expect, it } from 'vitest';
import { createTranslator, evidenceTexts } from '../../../utils/i18n/index.ts';
import { FACTS, TACTICS } from '../../../utils/model/index.ts';
import { exported, pageOf } from './check-export.ts';
import { recordOf, STORY } from './sample-record.ts';

async function story(locale: 'fr' | 'en' = 'fr') {
  const { html } = await exported(recordOf(STORY), { locale });
  const page = pageOf(html);
  const terms = [...page.querySelectorAll('dt')].map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim(),
  ]);
  return { html, page, facts: Object.fromEntries(terms) as Record<string, string> };
}

describe('the transcript', () => {
  it('begins with whom it is for, in the language of the user', async () => {
    const french = await story('fr');
    expect(french.page.documentElement.getAttribute('lang')).toBe('fr');
    expect(french.page.body.textContent).toMatch(
      /^Pour la police ou une ligne d’aide\. Ne pas publier, ne pas/,
    );
    const english = await story('en');
    expect(english.page.documentElement.getAttribute('lang')).toBe('en');
    expect(english.page.body.textContent).toMatch(
      /^For police or a helpline\. Do not publish, do not confront\./,
    );
    expect(english.page.querySelector('h1')?.textContent).toBe(
      'TikTok conversation with the account @max_demo',
    );
  });

  it('tells first what was said, asked and threatened, with the words and where they stand', async () => {
    const { page, facts } = await story();
    expect(page.querySelector('main > section')?.className).toBe('summary');
    expect(facts['Âge dit (@lea.demo)']).toBe("« j'ai 13 ans » · message 3 · 22 nov. 2026, 18:03");
    expect(facts['Demande d’image intime, ensuite']).toBe(
      '« envoie un nude » · message 7 · 22 nov. 2026, 18:09',
    );
    expect(facts['Entre les deux']).toMatch(/^4 messages plus loin, entre 5\smin et 7\smin après$/);
    expect(facts['Menaces et chantage']).toBe(
      '« si tu envoies pas je montre tout à tes amis, tu as 1 heure » · menace · fait pression (images, contacts ou délai) · message 10 · 22 nov. 2026, 18:14',
    );
    expect(facts['Argent, cadeaux, offres']).toContain('« 50 euros en paysafecard et j’efface »');
    expect(facts['Détresse exprimée (@lea.demo)']).toContain('« j’en peux plus »');
    expect(facts['Autres applis et contacts nommés']).toMatch(/Snapchat.*@max\.snap\.demo.*Paysafecard/);
  });

  it('quotes long messages around the words, with the words marked', async () => {
    const text = `${'avant '.repeat(50)}envoie un nude${' après'.repeat(50)}`;
    const record = recordOf([{ text, tactics: [['intimate-request', 'envoie un nude']] }]);
    const quote = pageOf((await exported(record)).html).querySelector('.summary .key bdi');
    expect(quote?.querySelector('mark')?.textContent).toBe('envoie un nude');
    expect(quote?.textContent).toMatch(/^….*avant envoie un nude après.*…$/);
    expect(quote?.textContent.length).toBe(2 + 80 + 14 + 80);
  });

  it('names the account as police ask for it, and speaks of an account only', async () => {
    const { page, facts } = await story('en');
    expect(facts['Account name (@)']).toBe('@max_demo');
    expect(facts['Display name']).toBe('Max');
    expect(facts['Profile address']).toBe('https://www.tiktok.com/@max_demo');
    expect(facts['Account id']).toBe('7098765');
    expect(facts['Conversation id']).toBe('0:1:6812345:7098765');
    expect(facts['Page address']).toBe('https://www.tiktok.com/messages?lang=fr');
    expect(facts['Time zone']).toContain('Europe/Paris (UTC+01:00');
    expect(facts.Program).toBe('Vigie 0.1.0, rules 2026.11.1');
    expect(page.body.textContent).not.toMatch(/offender|predator|suspect|score/i);
    expect((await story('fr')).page.body.textContent).not.toMatch(/agresseur|prédateur|suspect|score/i);
  });

  it('lists every message with its writer and its times apart, locally with offset and in UTC', async () => {
    const { page } = await story('en');
    const rows = [...page.querySelectorAll('tbody tr:not(.day, .gap)')];
    expect(rows).toHaveLength(STORY.length);
    expect(page.querySelector('tr.day')?.textContent).toBe('22 Nov 2026, UTC+01:00');
    const cells = [...(rows[2]?.children ?? [])].map((cell) => cell.textContent);
    expect(cells[0]).toBe('3');
    expect(cells[1]).toBe('@lea.demoexporting account');
    expect(cells[3]).toBe('18:03shown as “18:03”read 18:03:1217:03:12 UTC');
    expect(rows[2]?.className).toBe('own');
  });

  it('highlights the words that a rule found and names the sign beside them', async () => {
    const { page } = await story('fr');
    const row = [...page.querySelectorAll('tbody tr:not(.day, .gap)')][8];
    expect([...(row?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'dis rien à tes parents',
      'notre secret',
    ]);
    expect(row?.querySelector('.words')?.textContent).toBe('dis rien à tes parents, c’est notre secret');
    expect(row?.querySelector('.signs')?.textContent).toContain('« notre secret » demande le secret');
  });

  it('puts words in the place of pictures and the like', async () => {
    const kinds = ['image', 'video', 'sticker', 'voice', 'unsupported'] as const;
    const { html } = await exported(
      recordOf(kinds.map((kind) => ({ kind, text: 'words that must not be here' }))),
    );
    const placeholders = [...pageOf(html).querySelectorAll('.placeholder')].map((one) => one.textContent);
    expect(placeholders).toEqual([
      '[image]',
      '[vidéo partagée]',
      '[autocollant]',
      '[message vocal]',
      '[contenu non lu]',
    ]);
    expect(html).not.toContain('must not be here');
  });

  it('says what it cannot prove and that messages may be missing', async () => {
    const text = (await story('en')).page.querySelector('.limits')?.textContent ?? '';
    for (const said of [
      'unchanged since the export, if',
      'not show who was behind',
      'can be altered before it is read',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain('computer’s clock');
    expect(text).toContain('may be missing');
  });

  it('says when a time is not known instead of guessing one', async () => {
    const { html } = await exported(recordOf([{ text: 'salut' }]), { locale: 'en' });
    const page = pageOf(html);
    expect(page.querySelector('tr.day')?.textContent).toBe('Day of sending unknown');
    expect(page.querySelector('td.when')?.textContent).toBe(
      'time unknownread 22 Nov 2026, 18:00:12 +01:0017:00:12 UTC',
    );
  });

  it('shows the bounds of a time that is known only roughly', async () => {
    const record = recordOf([{ text: 'salut', minute: 0 }]);
    const [message] = record.messages;
    const sentAt = { from: Date.UTC(2026, 10, 20, 9), to: Date.UTC(2026, 10, 22, 17) };
    const { html } = await exported(
      { ...record, messages: message ? [{ ...message, sentAt }] : [] },
      { locale: 'en' },
    );
    expect(pageOf(html).querySelector('td.when')?.textContent).toContain(
      'between 20 Nov 2026 10:00 and 22 Nov 2026 18:00',
    );
  });

  it('tells the members of a group apart and says so where nobody is named', async () => {
    const record = recordOf([
      { text: 'a', author: 'tom.demo' },
      { text: 'b' },
      { sender: 'unknown', text: 'c' },
    ]);
    const { html } = await exported(
      {
        ...record,
        identity: { ...record.identity, kind: 'group', account: null, peer: { name: 'La bande' } },
      },
      { locale: 'fr' },
    );
    const page = pageOf(html);
    expect(page.querySelector('h1')?.textContent).toBe('Groupe TikTok « La bande »');
    expect([...page.querySelectorAll('td.who')].map((cell) => cell.textContent)).toEqual([
      '@tom.demoautre compte',
      'sans nomautre compte',
      'sans nomauteur inconnu',
    ]);
  });

  it('has words for every tactic and every fact', () => {
    for (const locale of ['fr', 'en'] as const) {
      const t = createTranslator(locale, evidenceTexts);
      for (const sign of [...TACTICS, ...FACTS]) expect(t(`evidence.sign.${sign}`).length).toBeGreaterThan(3);
    }
  });

  it('lets nothing load or run', async () => {
    const { page } = await story();
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import|expression/);
  });
});
