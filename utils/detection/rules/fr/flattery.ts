import type { RuleFile } from '../rule.ts';

export const flattery: RuleFile = {
  language: 'fr',
  tells: { tactic: 'flattery' },
  rules: [
    {
      id: 'fr.flattery.mature-for-age',
      sender: 'any',
      patterns: [
        '(mature|mure|adulte|intelligente|intelligent) pour ton age',
        'tu (es|fais) ..1 plus (mature|mure|adulte|femme) ..1 [que]',
        'tu es [tellement|trop|super|si|vraiment|tres] (mature|mure)',
        '(bientot|deja|vraie) une [vraie] (femme)',
        'tu es une vraie femme',
      ],
      unless: ['@errands'],
    },
    {
      id: 'fr.flattery.not-like-others',
      sender: 'any',
      patterns: [
        'tu es [n|ne] [es] pas comme (les autres|toutes les autres|eux|elles)',
        'tu es (differente|different|pas comme) des autres',
        'tu es [vraiment|tellement|trop|quelqu un de|si] (speciale|special|unique|exceptionnelle|exceptionnel)',
        'tu es ma (petite|preferee|protegee|favorite) [preferee|protegee|a moi]',
        'la plus belle de toutes',
      ],
    },
    {
      id: 'fr.flattery.special-bond',
      sender: 'any',
      patterns: [
        '(ames soeurs|ame soeur)',
        '(jamais|pas) (rencontre|connu|vu|parle avec) (quelqu un|une fille|une meuf|un mec|un garcon|personne) (comme toi|d aussi|aussi)',
        'je tombe (amoureux|amoureuse) [de toi]',
        'je (pense|pensais) (qu a toi|a toi (tout le temps|sans arret|chaque|toute la|dans mon lit|la nuit))',
        'coup de foudre',
        'je crois que je t aime',
        'on [s] est faits l un pour l autre',
      ],
    },
    {
      id: 'fr.flattery.beautiful',
      strength: 'weak',
      sender: 'any',
      patterns: [
        'tu es [trop|tellement|super|vraiment|si|tres|grave] (belle|jolie|mignonne|mignon|magnifique|canon|sexy|bonne|ravissante|beau gosse|bg)',
        'je te trouve [trop|tellement|super|vraiment|si|tres] (belle|jolie|mignonne|mignon|beau|sexy|attirante)',
        '(coucou|salut|hey|bonjour|cc|slt) [ma|mon] (belle|beau|beau gosse|bg|jolie|princesse|bb|bebe)',
        'tu me plais',
      ],
    },
  ],
};
