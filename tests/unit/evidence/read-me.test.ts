import { describe, expect, it } from 'vitest';
import { exported } from './check-export.ts';
import { recordOf, STORY } from './sample-record.ts';

const recipients = [
  {
    name: 'Espace Mineurs',
    contact: 'https://www.masecurite.interieur.gouv.fr',
    limits: 'Pas pour une urgence.',
  },
  { name: '3018', contact: '3018' },
];

describe('READ-ME.txt', () => {
  it('begins with whom it is for and warns of pictures', async () => {
    const french = (await exported(recordOf(STORY), { locale: 'fr' })).readMe.split('\r\n');
    expect(french[0]).toBe('Pour la police ou une ligne d’aide. Ne pas publier, ne pas affronter.');
    expect(french[1]).toContain('Ne jamais y ajouter d’image');
    const english = (await exported(recordOf(STORY), { locale: 'en' })).readMe.split('\r\n');
    expect(english[0]).toBe('For police or a helpline. Do not publish, do not confront.');
    expect(english[1]).toContain('Never add a nude or sexual picture');
  });

  it('tells how to verify on Windows, macOS and Linux, and what to ask TikTok for', async () => {
    for (const locale of ['fr', 'en'] as const) {
      const { readMe } = await exported(recordOf(STORY), { locale });
      expect(readMe).toContain('certutil -hashfile transcript.html SHA256');
      expect(readMe).toContain('shasum -a 256 -c SHA256SUMS');
      expect(readMe).toContain('sha256sum -c SHA256SUMS');
      expect(readMe).toMatch(/TikTok (de conserver|soon to preserve)/);
    }
  });

  it('says what it shows and what it does not', async () => {
    const { readMe } = await exported(recordOf(STORY), { locale: 'en' });
    expect(readMe).toContain(
      'unchanged since the export, if the SHA-256 sums hold and their fingerprint was kept',
    );
    expect(readMe).toContain('does not show who was behind the account');
    expect(readMe).toContain('A page can be altered before it is read');
    expect(readMe).toContain('this computer’s clock');
  });

  it('names where to send it in the country of the user, or says it in general', async () => {
    const { readMe } = await exported(recordOf(STORY), { locale: 'fr', country: 'France', recipients });
    expect(readMe).toContain('OÙ L’ENVOYER (France)');
    expect(readMe).toContain(
      'Espace Mineurs\u00a0: https://www.masecurite.interieur.gouv.fr (Pas pour une urgence.)\r\n3018\r\n',
    );
    const one = await exported(recordOf(STORY), { locale: 'fr', recipients: recipients.slice(1) });
    expect(one.readMe).toContain('À la police ou à une ligne d’aide');
    expect(one.readMe).toContain('\r\n3018\r\n');
    const general = (await exported(recordOf(STORY), { locale: 'en' })).readMe;
    expect(general).toContain('WHERE TO SEND IT\r\n');
    expect(general).toContain('To the police or a helpline for young people in your country.');
  });

  it('cannot be given other lines by the name of an account', async () => {
    const record = recordOf([]);
    const peer = { name: 'x\r\n\r\nPublish this!\u202E' };
    const { readMe } = await exported(
      { ...record, identity: { ...record.identity, peer } },
      { locale: 'en' },
    );
    expect(readMe.split('\r\n')).not.toContain('Publish this!');
    expect(readMe).toContain('“x Publish this![U+202E]”');
    expect(readMe.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
