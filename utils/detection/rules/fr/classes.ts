/** Word classes of French patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  'your-parent': '(tes|ton|ta|vos) (parents|mere|pere|famille|beau pere)',
  'your-people':
    '<your-parent>|(tes|ton|ta|vos|tout ton|toute ta|tous tes) (abonnes|amis|potes|copines|contacts|followers|proches|classe|lycee|college|soeur|frere|toute ta famille)',
  people: '<your-people>|tout le (monde|lycee|college)|toute la classe',
  audience: '(a|dans|sur|chez) ..1 (<people>|reseaux|groupe du lycee|internet|facebook)|partout',
  send: 'envo*|env|enverr*|menvo*|montr*|fais [moi] voir|file|passe|donne|prends|partage',
  photo: 'photo|pic|pics|selfie|image|images|video|📸|🤳',
  nude: 'nude|nudes|nudz|neude|neudes',
  cloth: 'haut|tee shirt|t shirt|tshirt|pull|bas|pantalon|short|jupe|robe|vetements|habits|<underwear>',
  underwear:
    'sous vetements|sous vetement|soutif|soutien gorge|culotte|calecon|boxer|string|lingerie|brassiere',
  undressed:
    'nue|a poil|topless|devetu*|deshabill*|en [petite] <underwear>|sans [ton|ta|tes|vos|le|les|aucun] (<cloth>|rien)',
  material:
    '<nude>|(ta|tes|la|cette|ces) [fausse|vraies] (photo|video|captures|screens|dossiers|conv)|celle la|les anciennes',
  message: 'message|messages|conv|convs|conversation|discussion|dm|dms|mp|historique|tout',
  minor: '#8-17|treize|quatorze|quinze|seize|dix sept|douze|onze',
  'school-class':
    '6eme|5eme|4eme|3eme|6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde|2nde|premiere|1ere|terminale|cm2',
  /** "50e" is read as `50 e`. */
  euros: '<money>|e',
  app: '<other-app>|insta|whats',
  visio: 'visio|visios|facetime|appel video|cam|webcam|camera|live',
  prepaid:
    'pcs|paysafecard|paysafe|transcash|neosurf|coupon|coupons|carte prepayee|western union|bitcoin|crypto|usdt',
  publish:
    '(je|jle|jla|jles) [vais|peux] [la|le|les|l|leur|tout] (publi*|post*|balanc*|diffus*|montr*|partag*|envo*|affich*|leak*)|jpubli*|jpost*|jbalanc*|jenvo*|jmontr*|jlenvo*',
  see: 'recoi*|recev*|verra|verront|voit|voient|voie|[va|vont] voir|sait|saura',
  third: 'il|ils|elle|elles|on|quelqu un|un ..1|une ..1|mon ..1|ma ..1|ce ..1|qui',
  said: 'demand*|repond*|dit|disait|ecrit|envo*|menac*|forc*|oblig*|propos*|reclam*|fait (chanter|du chantage)',
  currency: 'robux|v bucks|vbucks|diamants|skins|skin|nitro|gems|abonnes|followers',
  mate: 'copine|copines|amie|amies|pote|potes|fille|filles|meuf|meufs|soeur|cousine',
  body: 'bras|main|peau|jambe|cuisse|poignet|ventre',
  away: 'dorment|dort|couches|pas la|partis|partent|sortis|sortent|absents|travaillent|bossent',
};
