import type { RuleFile } from '../rule.ts';

export const hostile: RuleFile = {
  language: 'fr',
  tells: { fact: 'hostile' },
  rules: [
    {
      id: 'fr.hostile.insult',
      sender: 'any',
      patterns: [
        '(tu es|tu n es|espece|sale|gros|grosse|grand) [qu|un|une|de|trop|vraiment] [un|une|gros|grosse|sale] (con|conne|connard|connasse|pute|salope|batard|batarde|mytho|bouffon|bouffonne|merde|moche|grosse|debile|cassos|thon|clochard|victime|tocard|nul|nulle)',
        '(ferme ta|ta|vos|fermez vos) (gueule|bouche)',
        '=tg',
        '(nique|niquer) (ta|tes|sa|vos)',
        '=ntm',
        '(=fdp|enculé|pd de merde|va te faire (foutre|voir|enculer))',
        '(personne t aime|tout le monde te deteste|tu sers a rien|tu pues|je te deteste)',
      ],
    },
    {
      id: 'fr.hostile.mock-threat',
      sender: 'any',
      patterns: [
        '(je vais|jvais|on va|je|jte|ils vont|vont|venir) [te|vous|les|le] (tuer|defoncer|frapper|taper|massacrer|detruire|eclater|exploser|demonter|defonce|tue|fume|fumer|niquer|bute|buter)',
        'tu es (mort|morte)',
        'je te (tue|defonce|fume|bute|eclate)',
        '(creve|va crever|va mourir|suicide toi|pends toi|tue toi)',
      ],
    },
    {
      id: 'fr.hostile.rejects',
      sender: 'any',
      patterns: [
        '(casse|barre|tire|arrache) toi',
        '(degage|pleure|ratio)',
        '(change de (classe|college|lycee)|personne veut de toi|on veut pas de toi|tu viens pas avec nous)',
        '(je te parle|jte parle) plus [jamais]',
      ],
    },
  ],
};
