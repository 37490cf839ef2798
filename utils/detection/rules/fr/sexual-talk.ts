import type { RuleFile } from '../rule.ts';

export const sexualTalk: RuleFile = {
  language: 'fr',
  tells: { tactic: 'sexual-talk' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.sexual-talk.experience',
      patterns: [
        'tu as deja eu des rapports',
        'tu as deja vu ..2 nue',
        'tu (mates|regardes) ..2 porno*',
        'embrasse avec la langue',
        'tu es ..1 (vierge|puceau)',
        'tu as deja ..1 (couche|fait l amour|fait (des|ca|quelque))',
      ],
      unless: ['(signe|astro*|du ski)'],
    },
    {
      id: 'fr.sexual-talk.wear-under',
      patterns: [
        'tu fais quoi dans ton lit',
        'tu portes quoi (la|en dessous|au lit|pour dormir)',
        '^ et (en dessous|dessous)',
        'tu dors (en quoi|nue|comment habillee)',
        'tu es habillee comment',
        'tu portes un* <underwear>',
        'quelle couleur ..2 <underwear>',
      ],
    },
    {
      id: 'fr.sexual-talk.desire',
      patterns: [
        '(faire|fais) l amour (avec toi|a toi)',
        'te faire l amour',
        'tu es [trop|si] chaude (toi|la)',
        '(ca|tu|je) t excite*',
        'te faire (des choses|plein de choses)',
        'tu m excites',
        'j ai [trop] envie de (toi|t embrasser|te toucher|te caresser)',
        'je pense a toi dans mon lit',
        'ce que (je te|tu me|tu) ferais',
        'je veux (t embrasser|te toucher|te caresser)',
        'tu te (touches|caresses)',
      ],
      unless: ['(dans mon equipe|pour le|chaud)'],
    },
    {
      id: 'fr.sexual-talk.teach',
      patterns: [
        '(je peux|je vais|je te|jtapprends|je t) (t apprendre|te montrer|apprends|t apprendrai|des) [plein] [de|des] (choses|trucs)',
        'jtapprends des trucs',
        '(aimerais|veux|voudrais) (essayer|le faire) avec moi',
      ],
      unless: ['@errands', 'guitare'],
    },
    {
      id: 'fr.sexual-talk.words',
      strength: 'weak',
      patterns: [
        '(sexto|sextos|sexting|plan cul|plan q)',
        '(parler|parle|parlons) ..1 (sexe|cul)',
        '(trucs|choses) (chaud*|coquin*|sexuel*)',
      ],
    },
  ],
};
