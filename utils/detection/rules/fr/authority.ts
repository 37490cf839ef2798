import type { RuleFile } from '../rule.ts';

export const authority: RuleFile = {
  language: 'fr',
  tells: { tactic: 'authority' },
  rules: [
    {
      id: 'fr.authority.agency',
      patterns: [
        '(je suis|nous sommes|on est|moi) ..2 (recruteur|recruteuse|photographe|agent|directeur de casting|producteur|realisateur|styliste|scout) ..3 (agence|mannequin*|mode|casting|marque|modele*|pro|professionnel)',
        '(on|nous|je) (cherche|cherchons|recherche|recherchons|recrute|recrutons) ..2 (visages|modeles|modele|mannequins|mannequin|ambassadrices|ambassadrice|egeries|egerie|filles comme toi)',
        'pour (le|notre|un|ton) (casting|book|shooting|essai photo) [il]',
        '(agence|marque) ..3 (mannequin*|lingerie|mode) ..6 (photo|potentiel|contrat|profil)',
        'tu as un (vrai|gros|enorme) potentiel',
        '(futur|devenir) (mannequin|modele)',
      ],
    },
    {
      id: 'fr.authority.creator',
      patterns: [
        'j ai # (k|mille|m|000) [abonnes|followers|abos]',
        'j ai #  (abonnes|followers|abos)',
        'merci de (suivre|follow) (ma chaine|mon compte)',
        'je suis (youtubeur|youtubeuse|tiktokeur|tiktokeuse|streameur|streamer|influenceur|influenceuse|createur de contenu)',
        '(passer|venir|etre) (en live|dans ma video|dans mes videos|sur ma chaine) avec moi',
        '(je choisis|je prends|je selectionne) ..2 (fan|fans|abonnees|abonnes)',
      ],
      unless: ['(mdr|gloire|wesh|lol)'],
    },
    {
      id: 'fr.authority.coach-or-teacher',
      patterns: [
        '(c est|je suis|ici|moi) [moi] (ton|votre|le) (coach|prof|professeur|entraineur|moniteur|animateur|educateur|surveillant|medecin)',
        'en tant que (ton|coach|prof|entraineur|medecin|animateur)',
        '(<your-parent>|ta famille) (me fait|me font|a) confiance',
        'je suis (un|une|le) (ami|amie|pote|collegue) (de ton|de ta|de tes) (pere|mere|parents|frere)',
        '(a|pour) tonton',
        'c est le pote de ton frere',
      ],
      unless: ['(de mon|de ma|de lea|de natation|a dit)'],
    },
    {
      id: 'fr.authority.role-decides',
      patterns: [
        'c est moi qui (fais la selection|fais les equipes|decide|choisis|note|selectionne|donne les notes)',
        'je te mets #10-20',
        'je (peux|vais) te (mettre|faire passer|faire entrer|selectionner|prendre dans) ..3 (note|moyenne|equipe|selection|groupe)',
        'tu veux ..1 (avoir la moyenne|etre dans l equipe|etre dans le relais|etre selectionne*|etre pris*|passer dans la classe)',
        'ca peut s arranger',
      ],
    },
    {
      id: 'fr.authority.official',
      patterns: [
        '(agent|inspecteur|officier|service|brigade|cellule) ..2 (mineurs|police|gendarmerie|cyber|interpol|justice)',
        'nous enquetons',
        '(enquete|procedure) ..3 (vous concernant|sur vous|contre vous|confidentielle)',
      ],
      unless: ['(lycee|expose|sortie|viendra)'],
    },
  ],
};
