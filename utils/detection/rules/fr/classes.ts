/** Word classes of French patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  parent: 'parent|parents|mere|mère|maman|pere|papa|daronne|daron|darons|remps|reum|reup|famille|beau pere',
  'your-parent': '(tes|ton|ta|vos) <parent>',
  'your-people':
    '<your-parent>|(tes|ton|ta|vos|tout ton|toute ta|tous tes) (abonnes|amis|amies|potes|copains|copines|contacts|followers|proches|classe|lycee|college|bahut|ecole|soeur|frere|famille|entourage|mec|meuf)|tout le monde|tout ton|toute la classe|tout le lycee|la terre entiere',
  audience:
    '(a|aux|chez|dans|sur|vers) ..1 (<your-people>|contacts|reseaux|groupe du lycee|groupe de la classe|groupe du college|snap du lycee|internet|le net|facebook|ton mur)|partout|aux autres',
  send: 'envoie|envoi|envoyer|envoies|envoyez|envoye|enverrais|enverras|enverrait|menvoie|menvoies|menvoi|menvoyer|montre|montrer|montres|montrez|fais voir|fais moi voir|file|passe|donne|prends|partage|fais moi',
  photo: 'photo|photos|pic|pics|selfie|selfies|image|images|video|videos|vid|cliche|snap|📸|🤳',
  nude: 'nude|nudes|nud|nudz|neud|neude|neudes',
  cloth:
    'haut|t shirt|tee shirt|tshirt|teeshirt|pull|sweat|debardeur|brassiere|soutif|soutien gorge|culotte|calecon|boxer|string|slip|bas|pantalon|short|jogging|jupe|robe|pyjama|vetements|vetement|habits|fringues|sous vetements',
  underwear:
    'sous vetements|sous vetement|soutif|soutien gorge|culotte|calecon|boxer|string|lingerie|slip|brassiere',
  undressed:
    'nu|nue|nus|nues|a poil|topless|devetu|devetue|denude|denudee|deshabille|deshabillee|torse nu|en [petit|petite|tes] <underwear>|sans [ton|ta|tes|vos|le|la|les|aucun] <cloth>|sans rien (dessous|en dessous|sur toi)|sans rien',
  intimate: 'intime|intimes|coquine|coquines|sexy|hot|chaude|osee|osees|sensuelle|denudee|denudees|cochonne',
  material:
    '<nude>|(ta|tes|la|les|cette|ces|ton) [fausse|vraies|petite] (photo|photos|video|videos|captures|capture|screens|screen|dossiers|images|montage|conv)|celle la|celles la|le montage|les anciennes',
  message:
    'message|messages|msg|msgs|conv|convs|conversation|conversations|discussion|discussions|dm|dms|mp|historique|chat|tout',
  'minor-age': '#8-17|dix|onze|douze|treize|quatorze|quinze|seize|dix sept',
  year: 'an|ans|piges|balais',
  'school-class':
    '6eme|5eme|4eme|3eme|6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde|2nde|premiere|1ere|terminale|cm1|cm2',
  /** "50e" is read as `50 e`. */
  euros: '<money>|e|boules',
  app: '<other-app>|insta|instagram|tel|whats|wa',
  visio: 'visio|facetime|video call|appel video|cam|webcam|camera|live|skype',
  prepaid:
    'pcs|paysafecard|paysafe|transcash|neosurf|steam|google play|apple card|itunes|coupon|coupons|recharge|carte cadeau|cartes cadeaux|carte prepayee|cartes prepayees|western union|crypto|bitcoin|btc|usdt',
  publish:
    '(je|j|on|ca) [vais|peux|le|la|les|l|leur|lui|te|tout] [le|la|les|l|leur|lui|tout] (publie|publier|poste|poster|balance|balancer|diffuse|diffuser|montre|montrer|partage|partager|envoie|envoyer|affiche|afficher|leak|leake|sors|transfere)|jpublie|jposte|jbalance|jenvoie|jenvoi|jmontre|jpartage|jlenvoie|jlpublie|jaffiche|jle balance|jla balance|jla poste|jla publie|jles balance|jles envoie|je clique',
  see: 'recoit|recoivent|recevra|recevront|verra|verront|voit|voient|voie|vont voir|va voir|va recevoir|vont recevoir|sait|savent|saura|sauront|le sait|le saura|tourne|tournent|partent|part',
  third:
    'il|ils|elle|elles|on|quelqu un|un (mec|type|gars|adulte|inconnu|vieux|homme)|une (fille|meuf|personne|femme)|ce (mec|type|gars)|cette (fille|meuf)|mon (ex|coach|prof|entraineur)',
  said: 'demande|demandes|demandait|demandent|dit|disait|disent|dise|ecrit|ecrivait|envoye|envoyait|envoie|menace|menacait|menacent|menacer|force|oblige|propose|proposait|reclame|proposent|fait chanter|fait du chantage',
  currency:
    'robux|v bucks|vbucks|bucks|diamants|skins|skin|nitro|gems|coins|vp|riot points|abonnes|followers|abos',
  mate: 'copine|copines|amie|amies|pote|potes|fille|filles|meuf|meufs|soeur|cousine|copain|copains',
};
