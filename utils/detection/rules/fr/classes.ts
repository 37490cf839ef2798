/** Word classes of French patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  your: 'tes|ton|ta|vos|votre|t|tous tes|tout ton|toute ta|toutes tes',
  'your-parent':
    '(tes|ton|ta|vos|votre|t) (parents|mere|pere|famille|beau pere|belle mere|vieux|vieille|grands parents|grand mere|mamie|tuteur|educ|educatrice)',
  'your-people':
    '<your-parent>|<your> (abonnes|amis|amies|ami|amie|potes|pote|copines|copine|copains|copain|contacts|followers|proches|classe|lycee|college|soeur|soeurs|frere|freres|frangine|frangin|reuf|cousine|cousin|prof|profs|psy|coach|chum|mec|meilleure (amie|pote|copine)|meilleur (ami|pote)|grand frere|grande soeur|petit frere|petite soeur|toute ta famille)',
  people: '<your-people>|tout le (monde|lycee|college)|toute la classe',
  audience:
    '(a|dans|sur|chez|en|aux|avec) ..2 (<crowd>|reseaux|groupe|groupes|internet|facebook|insta|tiktok|twitter|telegram|story|lycee|college|ecole|bahut|poly|cegep|quartier|club|web|net)|partout|en ligne|story publique',
  send: 'envo*|env|enverr*|menvo*|snd|send|montr*|fais [moi] voir|file|balance|lache|drop|shoot*|passe|donne|prends|partage',
  photo: 'photo|pic|pics|selfie|image|images|video|📸|🤳',
  nude: 'nude|nudes|nudz|neude|neudes|noods',
  cloth:
    'haut|tee shirt|t shirt|tshirt|teeshirt|pull|sweat|hoodie|chandail|debardeur|camisole|chemise|bas|pantalon|jogging|legging|jean|short|jupe|robe|vetement|vetements|habits|fringues|sapes|linge|pyjama|pyj|maillot|serviette|peignoir|couette|drap|<underwear>',
  underwear:
    'sous vetements|sous vetement|sous vet*|sous tif|soutif|soutifs|soutien gorge|culotte|calecon|boxer|string|slip|bobettes|lingerie|brassiere|nuisette|dentelle|petite tenue|tenue legere',
  undressed:
    'nue|a poil|oilpe|topless|devetu*|denud*|deshabill*|en [petite] <underwear>|(moins|peu) (habill*|couvert*|vetu*)|sans [ton|ta|tes|vos|le|la|les|aucun] (<cloth>|rien)',
  material:
    '<nude>|(ta|tes|la|les|cette|ces|ton|une) [fausse|vraies|petit|petite|belle|belles] (photo|video|captures|screens|dossiers|dossier|conv|film|images|snaps|enregistrement*)|celle la|les anciennes',
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
    '(je vais|je peux|je|on va|on peut|on|jle|jla|jles|jl) [la|le|les|l|leur|tout|lui|ca] (publi*|post*|balanc*|diffus*|montr*|partag*|envo*|affich*|leak*|tag*|transf*|transmet*|expos*|mets [tout|la|le|les]|mettre [tout|la|le|les]|mettrai)|jpubli*|jpost*|jbalanc*|jenvo*|jmontr*|jlenvo*',
  see: 'recoi*|recev*|verra|verront|voit|voient|voie|voir|[va|vont] [le|la|les|tout|l|te] (voir|recevoir|savoir|adorer|apprendre)|sait|saura|sache*|sauront|regard*',
  third: 'il|ils|elle|elles|on|quelqu un|un ..1|une ..1|mon ..1|ma ..1|ce ..1|qui',
  said: 'demand*|repond*|dit|disait|ecrit|envo*|menac*|forc*|oblig*|propos*|reclam*|fait (chanter|du chantage)',
  currency: 'robux|v bucks|vbucks|diamants|skins|skin|nitro|gems|abonnes|followers',
  mate: 'copine|copines|amie|amies|pote|potes|fille|filles|meuf|meufs|soeur|cousine',
  body: 'bras|main|peau|jambe|cuisse|poignet|ventre',
  away: 'dorment|dort|dorme|dormir|dormiront|couches|couchee|pas la|partis|partie|partent|sortis|sortent|sort|sortie|absents|absente|travaillent|travaille|bossent|bosse|au (travail|taf|boulot|lit)|en (voyage|deplacement|week end)|occupes|occupee|au travail',
  /** Letting somebody know. */
  tell: '=dis|=dit|=di|=dire|=dises|=dise|=diras|=dites|=redis|parl*|racont*|repet*|balanc*|mention*|previen*|preven*|rapport*|caft*|confier|avou*|montr*',
  /** Those whom it is not to be told. */
  'to-whom':
    '(a|aux|au|avec|devant) (<your-people>|personne|quelqu un|qui que ce soit|quiconque|d autres|autres|parents|prof*|gens|police|<people>|adulte*|un adulte|mere|pere)|a la (maison|police|prof|cpe)|chez toi|autour de toi',
  /** Coming to know. */
  'find-out':
    'savoir|sach*|sait|savent|saura*|sauront|apprend*|apprenn*|voi*|verra*|verront|lis*|lit|lire|tomb*|decouvr*|entend*|capt*|remarqu*|dout*|chope*|grille*|[au] courant|acces|trouv*|fouill*',
  erase: 'supprime|efface|vide|vires|vire|virer|nettoie|nettoyer|clean|delete|degage|archive|planque|cache',
  /** A telephone and what is on it. */
  device:
    'tel|telephone|telephones|portable|phone|iphone|cell|cellulaire|gsm|natel|ordi|pc|tablette|ecran|messages|msg|msgs|conv|convs|compte|snap|insta|tiktok|dm|dms|code|appli|applis|historique',
  /** Meeting, in any person. */
  'see-each-other':
    '(se|nous|te|s) (voir|voit|voie|verra|verrait|rencontre*|capte*|retrouve*|rejoin*|croise*|caler|cale)|rejoin* moi|retrouve moi|(me|m) (rejoin*|voir|retrouver)|rdv|rendez vous',
  car: 'voiture|caisse|bagnole|char|auto|vago|gova|tuture|camion|camionnette|scooter|moto',
  /** Where two go who do not want to be seen. */
  hideout:
    'hotel|airbnb|motel|parking|foret|cave|chalet|<car>|hangar|cabane|coin tranquille|endroit (tranquille|discret|calme)|coin (discret|calme|isole)',
  show: 'envo*|env|menvo*|snd|send|montr*|fais [moi|nous] voir|laisse [moi] voir|(je veux|j aimerais|je voudrais|j ai envie de|envie de|je peux|on peut|tu me laisses|hate de|curieux de) [bien|trop|enfin] [te|t|en] (voir|mater|regarder|decouvrir)|filme toi|filme moi|zoom*',
  bare: 'seins|sein|poitrine|fesses|(parties|partie|zone|zones) intime*|zizi|penis|entrejambe|decollete|torse|corps|formes|silhouette',
  hot: 'intime|intimes|sexy|hot|coquin*|osee|osees|ose|sensuel*|chaud|chaude|chaudes|suggestiv*|seduisant*',
  strip:
    'enleve|enlev*|ote|otes|oter|vire|vires|virer|quitte|quittes|degraf*|deboutonn*|descends|descend|ouvre|laisse tomber|fais (tomber|glisser|descendre)|tombe|lache',
  leak: '(je vais|je peux|je|on va|on|jle|jla|jles|collegue|jl) [la|le|les|l|leur|tout|lui|ca] (publi*|post*|balanc*|diffus*|leak*|affich*|expos*|partage*|tag*)|jpubli*|jpost*|jbalanc*|(j envoie|je montre|je transfere|je mets) (tout|les photos|la video|ta|tes|les images)|(je|jle|jla|jles) (leur|l|la|lui|les|le) (envo*|montr*|transf*)|(ca|tout|video|photo|images|elle|elles) (part|partent|sort|sortent|tourne|fuite|fuitent|leak*)',
  defy: '(me|m|l|ne|n|en|y) (bloque*|paie|fais pas|envoies pas|obei*|ignore*|ghost*|quitte*|reponds pas|parles)|(me|m) (reponds|envoies|donnes|ecoutes) (pas|plus)|bloque*|blok*|paie* pas|reponds pas|refus*|fais pas ..3|envoies pas|arretes|previen*|cooper* pas|obeis pas|desobei*|porte* plainte|vas (a la|chez les|voir les|voir la) (police|flics|keufs|gendarme*)|parle* a|(en|d en) parle*|parles $|dis quelque chose|dis a|racont*|disparai*',
  keep: 'garde|gardee|gardees|sauvegard*|sauv*|recupere*|telecharg*|enregistr*|stock*|copie*|conserv*|archive*|screen*|captur*|filme|filmee|print*',
  crowd:
    '<people>|tout le (bahut|monde)|toute la (famille|poly|ville|terre|ecole|fac|promo)|<your> [#] (blonde|tante|matante|tonton|poly|ville|quartier|village|bahut|ecole|equipe|club|patron|entraineur|copain|petit ami|petite amie|oncle|grand pere|voisins|collegues|college|lycee|contacts|abonnes|amis|reseaux|maitresse|directeur|directrice|cpe)|# (contacts|personnes|abonnes|amis|followers)',
  pay: 'paie|vire|vires|virement|twint*|paypal*|lydia|interac|verse|verser|verses|regle|regles|regler|reglez|file|donne|donner|balance|envo*|raque|crache|aboule|transf*|recharg*|rembours*|trouve',
  amount:
    '# [<euros>]|# (cents|mille|francs|chf|piasses|pieces)|(cinquante|cent|deux cents|trois cents|cinq cents|vingt|trente|quarante|soixante) [<euros>|francs]|0 # btc',
  deadline:
    'ce soir|demain|maintenant|tout de suite|avant (minuit|# h|# heures|ce soir|demain|midi|vendredi|samedi|dimanche|lundi)|d ici ..2|dans l heure|immediatement|rapidement|par (semaine|mois)|chaque (semaine|mois)|vendredi',
  blade: 'lame|lames|cutter|rasoir|couteau|aiguille|compas|ciseaux|briquet|verre casse',
  parcel:
    'sac|sacs|colis|paquet|paquets|pochon|enveloppe|sachet|sachets|valise|marchandise|matos|barrette|commande|commandes|livraison',
  cops: 'flics|flic|police|keufs|condes|juge|justice|boeufs|schmitts|prison|taule',
  'secret-code': 'code|codes|chiffres|numeros|otp|pin',
  img: 'photo|pic|pics|selfie|video|snap|cam|camera|webcam|visio|facetime|envo*|env|snd|send|montr*|filme*|miroir|defi|casting|shooting|essayage|show|mets toi|devant moi',
  skin: 'nue|a poil|oilpe|topless|deshabill*|denud*|devetu*|pas habillee|(moins|peu) (habill*|couvert*|vetu*)|sans (tissu|habit|rien [en dessous|sur toi])|sans [ton|ta|tes|vos|le|la|les|aucun] <cloth>|<underwear>|(parties|partie|zone) intime*|decollete',
  sexword: 'sexe|preliminaires|fantasm*|puceau|porno|sexuel*|kamasutra',
  leakv: 'publi*|post*|balanc*|diffus*|leak*|affich*|imprim*|partag*|transfer*|fuite*',
  hurt: 'coupe|coupes|couper|coupure*|entaille*|scarifi*|brule*|saigne*|lame|cutter|compas|rasoir|flamme|etrangle*|avale|avales|comprimes|cachets|medocs|mal',
};
