import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'fr',
  tells: { tactic: 'picture-request' },
  rules: [
    {
      id: 'fr.picture-request.ask-photo',
      sender: 'any',
      patterns: [
        '(<send>|tu as|je veux|avoir) [moi|m] [vite|stp|encore] [pas] [une|des|ta|tes|un|la] [petite|belle|autre|autres|jolie] <photo> [de toi|stp|pour moi]',
        '<photo> de (toi|ta tete|ton visage|ta frimousse)',
        '(montr*|fais [moi] voir|voir|envo*) [moi] (ta tete|ton visage|a quoi tu ressembles|ton minois|ta bouille)',
        '^ [une|un|et une|et un|allez une|allez un] (selfie|photo|pic) [de toi|de maintenant|stp|pour moi|rien que pour moi] [allez] $',
        '(fais|prends) (moi|toi) ..2 (selfie|photo|en photo)',
        '(<show>|je veux|jveux) ..1 te voir [en] [vrai|photo|cam|visio]',
        '(tu ressembles a quoi|a quoi tu ressembles)',
      ],
      unless: [
        '@errands',
        '<photo> (du|des|de classe|de groupe|de la|de l|de mon|de ma|de ton|de ta (chambre|maison|voiture|classe)|de vos|sur|que)',
        'te voir (demain|samedi|dimanche|bientot|lundi|mardi|mercredi|jeudi|vendredi|ce soir)',
      ],
    },
    {
      id: 'fr.picture-request.ask-another',
      patterns: [
        '(m en|en) (envoyer|envoies|envoie) une',
        '(juste|rien que|encore) une [seule] (stp|photo|pic|allez|et je)',
        '(juste|rien que) une [seule] $',
        '(encore une|d autres|une autre|encore|plus de|la meme) photo [de toi|stp]',
        '(une autre|encore une|refais en une|refais moi une) [stp|photo] ..2 (de face|de dos|de profil|plus pres|en pied|sans visage|en entier|assise|allongee|debout)',
      ],
      unless: ['@errands', 'photo (du|des|de la)'],
    },
    {
      id: 'fr.picture-request.show-body',
      patterns: [
        '(de toi|toi|une) ..2 en (maillot|bikini)',
        'en (maillot|bikini) ..3 (miroir|pour moi|stp|de toi)',
        '(photo|une|selfie|video|montre*|envoie) ..3 (de plain pied|en pied|en entier|corps entier|en maillot|en bikini|en short|en jupe|en legging|en pyjama|dans ton lit|au lit|allongee|sur ton lit)',
        '(montr*|fais [moi] voir|je veux voir|voir|et|photo de) ..1 (tes|ton|ta) (jambes|pieds|ventre|abdos|hanches|cuisses|dos|uniforme|tenue|epaules|taille|muscles|bouche|levres)',
        'on voit tout ton corps',
        '(en maillot|en bikini) (de preference|stp|ce serait)',
        'tourne toi',
        '(leve toi|recule) ..3 (que je te voi*|que je voi*|qu on te voi*)',
        '(tes|ta) mensurations',
      ],
      unless: [
        '(qui veut|ils veulent|demandai*|arnaque|piscine|foot|equipe|chaussure*|medecin|kine|entrainement|derriere)',
      ],
    },
  ],
};
