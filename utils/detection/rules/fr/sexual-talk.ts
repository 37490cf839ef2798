import type { RuleFile } from '../rule.ts';

export const sexualTalk: RuleFile = {
  language: 'fr',
  tells: { tactic: 'sexual-talk' },
  unless: ['@reported'],
  rules: [
    {
      id: 'fr.sexual-talk.experience',
      patterns: [
        'tu es ..1 (vierge|puceau|pucelle)',
        'tu as (deja|jamais) ..1 (couche|fait l amour|fait des trucs|fait des choses|fait ca|eu des rapports|fait quelque chose)',
        '(ta|une) premiere fois (avec moi|au lit|c etait)',
        'tu as deja fait [des trucs|des choses] avec (un mec|une fille|un homme|quelqu un)',
      ],
      unless: ['(huile|foret|signe|astro*|balance|scorpion)'],
    },
    {
      id: 'fr.sexual-talk.wear-under',
      patterns: [
        'tu portes quoi (la|en dessous|sous|dessous|pour dormir|au lit|en ce moment)',
        '^ et (en dessous|dessous|dessous tu)',
        'tu dors (nue|comment habillee|en quoi|habillee comment|en culotte|toute nue)',
        'tu es habillee comment',
        '(quelle|de quelle) (couleur|taille) ..2 (<underwear>|tes seins)',
        'tu portes (une|un|des) <underwear>',
        'tu es en pyjama [la]',
      ],
      unless: ['(promo|vendeuse|cabine|soldes|mamie|maman)'],
    },
    {
      id: 'fr.sexual-talk.desire',
      patterns: [
        '(tu m excites|tu me chauffes|tu me fais de l effet|tu m allumes)',
        'j ai [trop] envie de toi',
        'je pense a toi ..1 (dans mon lit|sous la couette|sous la douche)',
        '(ce que|tout ce que|si tu savais ce que) (je te ferais|tu me ferais|tu ferais|je ferais) ..4 (si|avec toi|la)',
        'j ai envie (de t embrasser|de te toucher|de te caresser)',
        'je veux (t embrasser|te toucher|te caresser|te faire l amour)',
        'tu (te touches|te caresses)',
        'tu es (chaude|excitee|coquine)',
      ],
      unless: ['(dans mon equipe|pour le|pour un|pour une|laser|fievre|malade)'],
    },
    {
      id: 'fr.sexual-talk.teach',
      patterns: [
        '(je peux|je vais|je veux|je te|jtapprends|je t) (t apprendre|te montrer|t apprends|apprendre|montrer|apprends) (des|plein de|deux trois|certaines|quelques) (choses|trucs) [que|d adulte|de grand]',
        'tu (aimerais|veux|voudrais) (essayer|le faire|tester|apprendre) avec moi',
        't aimerais essayer avec moi',
        'jtapprends des trucs',
        '(toutes|tous) ..2 (font|essayent|essaient) ..1 a ton age',
      ],
      unless: ['(guitare|maths|jeu|danse|cours|recette|skate|velo)'],
    },
    {
      id: 'fr.sexual-talk.words',
      patterns: [
        '(sexto|sextos|sexting|plan cul|plan q|pcul|cybersexe)',
        '(parler|parle|parlons|discuter|delire) ..1 (de sexe|sexe|cul|coquin|chaud)',
        'on (parle|discute) de (sexe|cul)',
        '(chaud|chaude) pour (parler|un sexto|delirer|un appel coquin)',
      ],
    },
  ],
};
