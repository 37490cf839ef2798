import type { RuleFile } from '../rule.ts';

export const hostile: RuleFile = {
  language: 'fr',
  tells: { fact: 'hostile' },
  rules: [
    {
      id: 'fr.hostile.insult',
      sender: 'any',
      patterns: [
        '^ va te faire',
        '(tu es|espece|sale|gros|grosse) ..2 (con|conne|connard|pute|salope|batard|mytho|bouffon*|merde|moche|grosse|debile|victime|voleur)',
        'ferme ta gueule',
        '(=tg|=ntm|=fdp|encule|bouffonne)',
        'nique (ta|tes)',
        'va te faire (foutre|voir|enculer)',
        '(personne t aime|te deteste|sers a rien)',
      ],
    },
    {
      id: 'fr.hostile.mock-threat',
      sender: 'any',
      patterns: [
        '(je vais|on va|jvais|vont) [te|vous] (tuer|defoncer|frapper|taper|massacrer|niquer)',
        'je te (tue|defonce|fume)',
        'tu es (mort|morte)',
        '(suicide|pends) toi',
      ],
    },
    {
      id: 'fr.hostile.rejects',
      sender: 'any',
      patterns: [
        '(casse|barre|tire) toi',
        '^ (degage|pleure)',
        '(change de (classe|college)|personne veut de toi)',
        'je te parle plus',
      ],
    },
  ],
};
