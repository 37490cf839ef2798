/** Word classes of French patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  parent: 'parent|parents|mere|pere|maman|papa|daronne|daron|darons|tuteur|famille|vieux|remps|renps',
  'your-parent': '(tes|ton|ta|vos|aux|les) <parent>',
  send: 'envoie|envoyer|envoies|envoyez|envoi|montre|montrer|montres|file|passe|fais voir|fais moi voir|donne',
  photo: 'photo|photos|image|images|selfie|selfies|video|videos|vid|vids|cliche|📸|🤳',
  nude: 'nude|nudes|nue photo|photo intime|photos intimes',
  undressed:
    'nue|nu|sans haut|sans t shirt|sans soutif|sans soutien gorge|sans vetements|sans habits|deshabillee|deshabille|en sous vetements|en culotte|en calecon|torse nu|a poil',
  message:
    'message|messages|msg|msgs|conv|convs|conversation|conversations|discussion|discussions|dm|dms|mp|historique|chat|tout',
  'minor-age': '#8-17|dix|onze|douze|treize|quatorze|quinze|seize|dix sept',
  'adult-age': '#18-70',
  year: 'an|ans|balais|piges',
  'school-class':
    '6eme|5eme|4eme|3eme|6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde|2nde|premiere|1ere|terminale|cm1|cm2',
};
